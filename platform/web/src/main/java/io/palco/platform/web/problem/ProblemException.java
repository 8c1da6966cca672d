package io.palco.platform.web.problem;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A refusal on its way to the client. Its texts are shown to people, so they name what to do and
/// nothing internal.
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final LocalizedText detail;
    private final List<FieldProblem> errors;
    private final @Nullable Duration retryAfter;
    private final Map<String, Object> members;

    private ProblemException(
            ProblemType type,
            LocalizedText detail,
            List<FieldProblem> errors,
            @Nullable Duration retryAfter,
            Map<String, Object> members) {
        super(type.slug() + ": " + detail.english(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = errors;
        this.retryAfter = retryAfter;
        this.members = members;
    }

    public static ProblemException of(ProblemType type, LocalizedText detail) {
        return new ProblemException(type, detail, List.of(), null, Map.of());
    }

    public static ProblemException of(ProblemType type, String english, String portuguese) {
        return of(type, text(english, portuguese));
    }

    /// A refusal that may be repeated after a while: answered with `Retry-After` in whole seconds.
    public static ProblemException retryable(ProblemType type, LocalizedText detail, Duration retryAfter) {
        return new ProblemException(type, detail, List.of(), retryAfter, Map.of());
    }

    /// Values break a rule; each is named. Answers 422.
    public static ProblemException invalid(FieldProblem... errors) {
        return invalid(ProblemType.VALIDATION_FAILED, errors);
    }

    /// As [#invalid(FieldProblem...)], with a problem type of its own.
    public static ProblemException invalid(ProblemType type, FieldProblem... errors) {
        return new ProblemException(type, errors[0].message(), List.of(errors), null, Map.of());
    }

    /// There is no such thing, or it is not visible to the caller; the two are not told apart.
    public static ProblemException notFound() {
        return of(
                ProblemType.NOT_FOUND,
                "There is nothing here that you may see.",
                "Não há nada aqui que você possa ver.");
    }

    public static ProblemException forbidden() {
        return of(ProblemType.FORBIDDEN, "You may not do this.", "Você não tem permissão para isto.");
    }

    public static ProblemException unauthorized() {
        return of(
                ProblemType.UNAUTHORIZED,
                "Sign in, or refresh your access token, and repeat the request.",
                "Entre na sua conta, ou renove o token de acesso, e repita a requisição.");
    }

    /// The same refusal with one more member (RFC 9457 §3.2), for clients that can do something with it.
    ///
    /// @param name  not one of the problem's own
    /// @param value anything that becomes JSON
    public ProblemException with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new ProblemException(type, detail, errors, retryAfter, more);
    }

    public Map<String, Object> members() {
        return members;
    }

    public ProblemType type() {
        return type;
    }

    public LocalizedText detail() {
        return detail;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}

package io.palco.identity.session.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Refusals of second factors and of proofs given once more, in words for people.
final class SecondFactorProblems {

    private SecondFactorProblems() {}

    static ProblemException wrongCode() {
        return ProblemException.invalid(FieldProblem.of(
                "code",
                "This code is wrong, too old, or was used before. Wait for the next one and try again.",
                "Este código está errado, é antigo ou já foi usado. Espere o próximo e tente de novo."));
    }

    static ProblemException wrong(SecondFactorMethod method) {
        return switch (method) {
            case TOTP, RECOVERY_CODE -> wrongCode();
            case PASSKEY -> wrongPasskey();
        };
    }

    static ProblemException unknownPasskey() {
        return ProblemException.of(
                ProblemType.UNAUTHORIZED,
                "This passkey is not known here, or its answer does not fit. Try again, or sign in with your password.",
                "Esta chave de acesso não é conhecida aqui, ou a resposta não confere. Tente de novo ou entre com a"
                        + " sua senha.");
    }

    static ProblemException wrongPassword() {
        return ProblemException.invalid(
                FieldProblem.of("password", "This is not your password.", "Esta não é a sua senha."));
    }

    static ProblemException wrongPasskey() {
        return ProblemException.invalid(FieldProblem.of(
                "credential",
                "This passkey is not known here, or its answer does not fit. Try again.",
                "Esta chave de acesso não é conhecida aqui, ou a resposta não confere. Tente de novo."));
    }

    static ProblemException notEnough() {
        return ProblemException.invalid(FieldProblem.of(
                "method", "You have a second factor: show that one.", "Você tem um segundo fator: use-o."));
    }

    static ProblemException startAgain() {
        return ProblemException.of(
                ProblemType.UNAUTHORIZED,
                "This sign-in took too long or saw too many wrong codes. Begin again with your password.",
                "Este acesso demorou demais ou teve códigos errados demais. Comece de novo com a sua senha.");
    }

    static ProblemException throttled(Duration wait) {
        return ProblemException.retryable(
                ProblemType.RATE_LIMITED,
                text(
                        "Too many wrong codes. Try again in {0} minutes.",
                        "Códigos errados demais. Tente de novo em {0} minutos.",
                        wait.plusSeconds(59).toMinutes()),
                wait.plusSeconds(1));
    }

    /// @throws ProblemException when what the method needs is missing
    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw ProblemException.invalid(
                    FieldProblem.of(field, "This method needs it.", "Este método precisa disto."));
        }
        return value;
    }
}

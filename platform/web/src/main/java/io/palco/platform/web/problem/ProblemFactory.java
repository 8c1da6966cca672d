package io.palco.platform.web.problem;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.request.RequestId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// Makes problem details alike, wherever they come from.
public final class ProblemFactory {

    private ProblemFactory() {}

    /// A problem without field errors.
    ///
    /// @param path the request's path, which becomes `instance`
    public static ProblemDetail problem(ProblemType type, String detail, Locale locale, String path) {
        return problem(type, detail, List.of(), locale, path);
    }

    static ProblemDetail problem(ProblemType type, String detail, List<FieldError> errors, Locale locale, String path) {
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(type.status()));
        problem.setType(URI.create(type.uri()));
        problem.setTitle(type.title(locale));
        problem.setDetail(detail);
        problem.setInstance(instance(path));
        RequestId.current().ifPresent(id -> problem.setProperty("requestId", id));
        if (!errors.isEmpty()) {
            problem.setProperty(
                    "errors",
                    errors.stream()
                            .map(error -> Map.of("field", error.field(), "message", error.message()))
                            .toList());
        }
        return problem;
    }

    private static URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException _) {
            return URI.create("/");
        }
    }

    record FieldError(String field, String message) {}
}

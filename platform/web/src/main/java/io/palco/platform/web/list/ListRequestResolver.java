package io.palco.platform.web.list;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads a [ListRequest] from the query and refuses what is out of range.
public final class ListRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer mav,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return new ListRequest(
                limit(request.getParameter("limit")),
                blankToNull(request.getParameter("cursor")),
                blankToNull(request.getParameter("sort")));
    }

    private static int limit(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return ListRequest.DEFAULT_LIMIT;
        }
        try {
            var limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= ListRequest.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException _) {
            throw ProblemException.invalid(
                    ProblemType.MALFORMED_REQUEST,
                    FieldProblem.of("limit", "limit must be a whole number.", "limit deve ser um número inteiro."));
        }
        throw ProblemException.invalid(new FieldProblem(
                "limit",
                text("limit must be between 1 and {0}.", "limit deve estar entre 1 e {0}.", ListRequest.MAX_LIMIT)));
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}

package io.palco.platform.security;

import io.palco.platform.web.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Enforces each handler's [Access] rule before its arguments are resolved.
final class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !AccessRules.apply(method)) {
            return true;
        }
        var user = currentUser();
        user.ifPresent(u -> request.setAttribute("palco.user", u.id()));
        var rule = AccessRules.of(method);
        switch (rule.value()) {
            case PUBLIC -> {}
            case SIGNED_IN -> {
                if (user.isEmpty()) {
                    throw ProblemException.unauthorized();
                }
            }
            case PERMITTED -> {
                var caller = user.orElseThrow(ProblemException::unauthorized);
                if (Arrays.stream(rule.permissions()).noneMatch(caller::canSomewhere)) {
                    throw ProblemException.forbidden();
                }
            }
        }
        return true;
    }

    static Optional<CurrentUser> currentUser() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PalcoAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }
}

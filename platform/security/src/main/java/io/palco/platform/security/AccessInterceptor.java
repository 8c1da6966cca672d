package io.palco.platform.security;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.web.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Enforces each handler's [Access] rule before its arguments are resolved.
final class AccessInterceptor implements HandlerInterceptor {

    private final Clock clock;
    private final Duration freshSignIn;

    AccessInterceptor(Clock clock, Duration freshSignIn) {
        this.clock = clock;
        this.freshSignIn = freshSignIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !AccessRules.apply(method)) {
            return true;
        }
        var user = CurrentUser.ofThisRequest();
        user.ifPresent(u -> request.setAttribute("palco.user", u.id()));
        var rule = AccessRules.of(method);
        switch (rule.value()) {
            case PUBLIC -> {}
            case SIGNED_IN -> {
                var caller = user.orElseThrow(ProblemException::unauthorized);
                if (!caller.isPerson() && !holdsOne(caller, rule.clients())) {
                    throw ProblemException.forbidden();
                }
            }
            case PERMITTED -> {
                var caller = user.orElseThrow(ProblemException::unauthorized);
                if (!holdsOne(caller, rule.permissions())) {
                    throw ProblemException.forbidden();
                }
            }
        }
        if (rule.fresh() && user.filter(this::isFresh).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.STEP_UP_REQUIRED,
                    text(
                            "Prove once more that it is you: POST /api/v1/auth/step-up, then repeat the request.",
                            "Confirme mais uma vez que é você: POST /api/v1/auth/step-up; depois repita a requisição."));
        }
        return true;
    }

    private static boolean holdsOne(CurrentUser caller, Permission[] permissions) {
        return Arrays.stream(permissions).anyMatch(caller::canSomewhere);
    }

    private boolean isFresh(CurrentUser user) {
        return user.isPerson() && user.signIn().at().plus(freshSignIn).isAfter(clock.instant());
    }
}

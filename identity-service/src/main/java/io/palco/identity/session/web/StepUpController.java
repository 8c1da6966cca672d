package io.palco.identity.session.web;

import static io.palco.identity.session.web.SecondFactorProblems.given;

import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.identity.mfa.web.PasskeyChallengeResponse;
import io.palco.identity.session.StepUp;
import io.palco.identity.session.StepUpOutcome;
import io.palco.identity.session.StepUpOutcome.NotEnough;
import io.palco.identity.session.StepUpOutcome.Proven;
import io.palco.identity.session.StepUpOutcome.SessionOver;
import io.palco.identity.session.StepUpOutcome.Throttled;
import io.palco.identity.session.StepUpOutcome.Wrong;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is too dangerous for a token that lay around asks for a new proof first.
@RestController
@RequestMapping("/api/v1/auth/step-up")
@Tag(name = "auth")
class StepUpController {

    private final StepUp stepUp;

    StepUpController(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    @PostMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "stepUp",
            summary = "Prove once more that it is you",
            description = "Answers an access token for what needs a recent proof (403 step-up-required). Whoever has a"
                    + " second factor shows that one; others send their password. The refresh token stays.")
    TokenResponse prove(@Valid @RequestBody StepUpRequest request, CurrentUser user) {
        var session = user.signIn().sessionId();
        if (session == null) {
            throw ProblemException.unauthorized();
        }
        return switch (attempt(request, user.id(), session)) {
            case Proven(var token, var lifetime) -> new TokenResponse(token, "Bearer", lifetime.toSeconds(), null);
            case Wrong() -> throw wrong(request.method());
            case NotEnough(var _) -> throw SecondFactorProblems.notEnough();
            case Throttled(var wait) -> throw SecondFactorProblems.throttled(wait);
            case SessionOver() -> throw SessionProblems.sessionOver();
        };
    }

    @PostMapping("/passkey-options")
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "stepUpPasskeyOptions",
            summary = "Ask for what a passkey has to sign to prove once more that it is you")
    PasskeyChallengeResponse challenge(CurrentUser user) {
        return PasskeyChallengeResponse.of(stepUp.challenge(user.id()));
    }

    private StepUpOutcome attempt(StepUpRequest request, UUID user, UUID session) {
        return switch (request.method()) {
            case PASSWORD -> stepUp.withPassword(user, session, given("password", request.password()));
            case TOTP -> stepUp.withCode(user, session, SecondFactorMethod.TOTP, given("code", request.code()));
            case RECOVERY_CODE ->
                stepUp.withCode(user, session, SecondFactorMethod.RECOVERY_CODE, given("code", request.code()));
            case PASSKEY ->
                stepUp.withPasskey(
                        user,
                        session,
                        given("challengeId", request.challengeId()),
                        given("credential", request.credential()));
        };
    }

    private static ProblemException wrong(StepUpRequest.Method method) {
        return switch (method) {
            case PASSWORD -> SecondFactorProblems.wrongPassword();
            case TOTP, RECOVERY_CODE -> SecondFactorProblems.wrongCode();
            case PASSKEY -> SecondFactorProblems.wrongPasskey();
        };
    }
}

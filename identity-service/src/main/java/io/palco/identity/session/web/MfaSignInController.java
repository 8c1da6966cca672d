package io.palco.identity.session.web;

import static io.palco.identity.session.web.SecondFactorProblems.given;

import io.palco.identity.mfa.web.PasskeyChallengeResponse;
import io.palco.identity.session.Client;
import io.palco.identity.session.CompleteSignIn;
import io.palco.identity.session.SecondFactorOutcome;
import io.palco.identity.session.SecondFactorOutcome.SignedIn;
import io.palco.identity.session.SecondFactorOutcome.StartAgain;
import io.palco.identity.session.SecondFactorOutcome.Throttled;
import io.palco.identity.session.SecondFactorOutcome.WrongCode;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The second step of signing in.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "auth")
@SecurityRequirements
class MfaSignInController {

    private final CompleteSignIn completeSignIn;
    private final TokenAnswers answers;

    MfaSignInController(CompleteSignIn completeSignIn, TokenAnswers answers) {
        this.completeSignIn = completeSignIn;
        this.answers = answers;
    }

    @PostMapping("/mfa")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "completeLogin",
            summary = "Finish signing in with a second factor",
            description = "A wrong code is answered with 422; after five of them, or five minutes, with 401: then sign"
                    + " in again. With X-Client: web the refresh token comes as a cookie.")
    TokenResponse complete(
            @Valid @RequestBody SecondFactorRequest request,
            @RequestHeader(value = TokenAnswers.CLIENT, required = false) @Nullable String client,
            HttpServletRequest http,
            HttpServletResponse response) {
        var from = ClientOf.request(http);
        return switch (attempt(request, from)) {
            case SignedIn(var tokens) -> answers.firstAnswer(tokens, from, response);
            case WrongCode() -> throw SecondFactorProblems.wrong(request.method());
            case StartAgain() -> throw SecondFactorProblems.startAgain();
            case Throttled(var wait) -> throw SecondFactorProblems.throttled(wait);
        };
    }

    @PostMapping("/mfa/passkey-options")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "completeLoginPasskeyOptions",
            summary = "Ask for what a passkey has to sign to finish signing in")
    PasskeyChallengeResponse challenge(@Valid @RequestBody MfaTokenRequest request, HttpServletRequest http) {
        return completeSignIn
                .challenge(request.mfaToken(), ClientOf.request(http))
                .map(PasskeyChallengeResponse::of)
                .orElseThrow(SecondFactorProblems::startAgain);
    }

    private SecondFactorOutcome attempt(SecondFactorRequest request, Client from) {
        return switch (request.method()) {
            case TOTP, RECOVERY_CODE ->
                completeSignIn.withCode(request.mfaToken(), request.method(), given("code", request.code()), from);
            case PASSKEY ->
                completeSignIn.withPasskey(
                        request.mfaToken(),
                        given("challengeId", request.challengeId()),
                        given("credential", request.credential()),
                        from);
        };
    }
}

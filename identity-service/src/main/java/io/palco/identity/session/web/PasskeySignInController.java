package io.palco.identity.session.web;

import io.palco.identity.mfa.web.PasskeyChallengeResponse;
import io.palco.identity.session.PasskeySignIn;
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

/// Signing in with nothing but a passkey.
@RestController
@RequestMapping("/api/v1/auth/passkey")
@Tag(name = "auth")
@SecurityRequirements
class PasskeySignInController {

    private final PasskeySignIn passkeySignIn;
    private final TokenAnswers answers;

    PasskeySignInController(PasskeySignIn passkeySignIn, TokenAnswers answers) {
        this.passkeySignIn = passkeySignIn;
        this.answers = answers;
    }

    @PostMapping("/options")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "passkeyLoginOptions",
            summary = "Ask for what a passkey has to sign to sign in",
            description = "The challenge works once, for five minutes.")
    PasskeyChallengeResponse challenge() {
        return PasskeyChallengeResponse.of(passkeySignIn.challenge());
    }

    @PostMapping
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "passkeyLogin",
            summary = "Sign in with a passkey",
            description = "With X-Client: web the refresh token comes as an HttpOnly cookie instead of in the body.")
    TokenResponse signIn(
            @Valid @RequestBody PasskeySignInRequest request,
            @RequestHeader(value = TokenAnswers.CLIENT, required = false) @Nullable String client,
            HttpServletRequest http,
            HttpServletResponse response) {
        var from = ClientOf.request(http);
        return passkeySignIn
                .signIn(request.challengeId(), request.credential(), from)
                .map(tokens -> answers.firstAnswer(tokens, from, response))
                .orElseThrow(SecondFactorProblems::unknownPasskey);
    }
}

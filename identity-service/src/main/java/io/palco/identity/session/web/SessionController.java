package io.palco.identity.session.web;

import io.palco.identity.session.RefreshOutcome;
import io.palco.identity.session.RefreshOutcome.Refreshed;
import io.palco.identity.session.RefreshSession;
import io.palco.identity.session.SignIn;
import io.palco.identity.session.SignInOutcome;
import io.palco.identity.session.SignInOutcome.SecondFactorNeeded;
import io.palco.identity.session.SignInOutcome.SignedIn;
import io.palco.identity.session.SignInOutcome.Throttled;
import io.palco.identity.session.SignOut;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Browsers say `X-Client: web` and keep the refresh token in a cookie. No other site can make them send that
/// header, so a cookie without it may be a forged request and counts for nothing.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "auth")
@SecurityRequirements
class SessionController {

    private final SignIn signIn;
    private final RefreshSession refreshSession;
    private final SignOut signOut;
    private final TokenAnswers answers;

    SessionController(SignIn signIn, RefreshSession refreshSession, SignOut signOut, TokenAnswers answers) {
        this.signIn = signIn;
        this.refreshSession = refreshSession;
        this.signOut = signOut;
        this.answers = answers;
    }

    @PostMapping("/login")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "login",
            summary = "Sign in with e-mail and password",
            description =
                    "With X-Client: web the refresh token comes as an HttpOnly cookie instead of in the body. Whoever"
                            + " has a second factor gets mfaRequired and an mfaToken for /auth/mfa instead of tokens.")
    SignInResponse login(
            @Valid @RequestBody LoginRequest request,
            @RequestHeader(value = TokenAnswers.CLIENT, required = false) @Nullable String client,
            HttpServletRequest http,
            HttpServletResponse response) {
        var from = ClientOf.request(http);
        return switch (signIn.signIn(request.email(), request.password(), from)) {
            case SignedIn(var tokens) -> SignInResponse.of(answers.firstAnswer(tokens, from, response));
            case SecondFactorNeeded(var token, var methods) -> SignInResponse.secondFactorNeeded(token, methods);
            case SignInOutcome.Refused() -> throw SessionProblems.wrongCredentials();
            case Throttled(var wait) -> throw SessionProblems.throttled(wait);
        };
    }

    @PostMapping("/refresh")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "refresh",
            summary = "Trade the refresh token for a new pair",
            description = "A refresh token works once. Presenting a used one again ends the whole session, so clients"
                    + " must not refresh twice at the same time. A cookie counts only with X-Client: web.")
    TokenResponse refresh(
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request,
            @RequestHeader(value = TokenAnswers.CLIENT, required = false) @Nullable String client,
            @Parameter(hidden = true) @CookieValue(value = RefreshCookie.NAME, required = false) @Nullable
                    String cookie,
            HttpServletResponse response) {
        var token = presented(request, client, cookie).orElseThrow(SessionProblems::sessionOver);
        return switch (refreshSession.refresh(token)) {
            case Refreshed(var tokens) -> answers.answer(tokens, client, response);
            case RefreshOutcome.Refused() -> {
                answers.clearCookie(client, response);
                throw SessionProblems.sessionOver();
            }
        };
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "logout",
            summary = "End the session that the refresh token belongs to",
            description = "Answers 204 whether or not there was one. A cookie counts only with X-Client: web.")
    void logout(
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request,
            @RequestHeader(value = TokenAnswers.CLIENT, required = false) @Nullable String client,
            @Parameter(hidden = true) @CookieValue(value = RefreshCookie.NAME, required = false) @Nullable
                    String cookie,
            HttpServletResponse response) {
        presented(request, client, cookie).ifPresent(signOut::signOut);
        answers.clearCookie(client, response);
    }

    private static Optional<String> presented(
            @Nullable RefreshRequest request, @Nullable String client, @Nullable String cookie) {
        if (request != null && request.refreshToken() != null) {
            return Optional.of(request.refreshToken());
        }
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        if (!TokenAnswers.WEB.equals(client)) {
            throw SessionProblems.cookieAlone();
        }
        return Optional.of(cookie);
    }
}

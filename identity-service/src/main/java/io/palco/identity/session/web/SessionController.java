package io.palco.identity.session.web;

import io.palco.identity.session.Client;
import io.palco.identity.session.RefreshOutcome;
import io.palco.identity.session.RefreshOutcome.Refreshed;
import io.palco.identity.session.RefreshSession;
import io.palco.identity.session.SignIn;
import io.palco.identity.session.SignInOutcome;
import io.palco.identity.session.SignInOutcome.SignedIn;
import io.palco.identity.session.SignInOutcome.Throttled;
import io.palco.identity.session.SignOut;
import io.palco.identity.session.TokenPair;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    private static final String CLIENT = "X-Client";
    private static final String WEB = "web";

    private final SignIn signIn;
    private final RefreshSession refreshSession;
    private final SignOut signOut;
    private final RefreshCookie refreshCookie;

    SessionController(SignIn signIn, RefreshSession refreshSession, SignOut signOut, RefreshCookie refreshCookie) {
        this.signIn = signIn;
        this.refreshSession = refreshSession;
        this.signOut = signOut;
        this.refreshCookie = refreshCookie;
    }

    @PostMapping("/login")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "login",
            summary = "Sign in with e-mail and password",
            description = "With X-Client: web the refresh token comes as an HttpOnly cookie instead of in the body.")
    TokenResponse login(
            @Valid @RequestBody LoginRequest request,
            @RequestHeader(value = CLIENT, required = false) @Nullable String client,
            HttpServletRequest http,
            HttpServletResponse response) {
        var from = new Client(Objects.requireNonNullElse(http.getHeader(HttpHeaders.USER_AGENT), ""), address(http));
        return switch (signIn.signIn(request.email(), request.password(), from)) {
            case SignedIn(var tokens) -> answer(tokens, client, response);
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
            @RequestHeader(value = CLIENT, required = false) @Nullable String client,
            @Parameter(hidden = true) @CookieValue(value = RefreshCookie.NAME, required = false) @Nullable
                    String cookie,
            HttpServletResponse response) {
        var token = presented(request, client, cookie).orElseThrow(SessionProblems::sessionOver);
        return switch (refreshSession.refresh(token)) {
            case Refreshed(var tokens) -> answer(tokens, client, response);
            case RefreshOutcome.Refused() -> {
                clearCookie(client, response);
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
            @RequestHeader(value = CLIENT, required = false) @Nullable String client,
            @Parameter(hidden = true) @CookieValue(value = RefreshCookie.NAME, required = false) @Nullable
                    String cookie,
            HttpServletResponse response) {
        presented(request, client, cookie).ifPresent(signOut::signOut);
        clearCookie(client, response);
    }

    private static Optional<String> presented(
            @Nullable RefreshRequest request, @Nullable String client, @Nullable String cookie) {
        if (request != null && request.refreshToken() != null) {
            return Optional.of(request.refreshToken());
        }
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        if (!WEB.equals(client)) {
            throw SessionProblems.cookieAlone();
        }
        return Optional.of(cookie);
    }

    private TokenResponse answer(TokenPair tokens, @Nullable String client, HttpServletResponse response) {
        var seconds = tokens.accessFor().toSeconds();
        if (!WEB.equals(client)) {
            return new TokenResponse(tokens.accessToken(), "Bearer", seconds, tokens.refreshToken());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, refreshCookie.holding(tokens.refreshToken(), tokens.refreshFor()));
        return new TokenResponse(tokens.accessToken(), "Bearer", seconds, null);
    }

    private void clearCookie(@Nullable String client, HttpServletResponse response) {
        if (WEB.equals(client)) {
            response.addHeader(HttpHeaders.SET_COOKIE, refreshCookie.cleared());
        }
    }

    private static String address(HttpServletRequest http) {
        return Objects.requireNonNullElse(http.getRemoteAddr(), "");
    }
}

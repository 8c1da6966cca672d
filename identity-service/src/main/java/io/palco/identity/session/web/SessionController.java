package io.palco.identity.session.web;

import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "auth")
@SecurityRequirements
class SessionController {

    private static final String CLIENT = "X-Client";
    private static final String COOKIE = "palco_refresh";

    @PostMapping("/login")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "login",
            summary = "Sign in with e-mail and password",
            description = "With X-Client: web the refresh token comes as an HttpOnly cookie instead of in the body.")
    ResponseEntity<TokenResponse> login(
            @Valid @RequestBody LoginRequest request,
            @RequestHeader(value = CLIENT, required = false) @Nullable String client,
            HttpServletRequest http) {
        throw new UnsupportedOperationException();
    }

    @PostMapping("/refresh")
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "refresh",
            summary = "Trade the refresh token for a new pair",
            description = "A refresh token works once. Presenting a used one again ends the whole session, so clients"
                    + " must not refresh twice at the same time. A cookie counts only with X-Client: web.")
    ResponseEntity<TokenResponse> refresh(
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request,
            @RequestHeader(value = CLIENT, required = false) @Nullable String client,
            @Parameter(hidden = true) @CookieValue(value = COOKIE, required = false) @Nullable String cookie) {
        throw new UnsupportedOperationException();
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "logout",
            summary = "End the session that the refresh token belongs to",
            description = "Answers 204 whether or not there was one. A cookie counts only with X-Client: web.")
    ResponseEntity<Void> logout(
            @Valid @RequestBody(required = false) @Nullable RefreshRequest request,
            @RequestHeader(value = CLIENT, required = false) @Nullable String client,
            @Parameter(hidden = true) @CookieValue(value = COOKIE, required = false) @Nullable String cookie) {
        throw new UnsupportedOperationException();
    }
}

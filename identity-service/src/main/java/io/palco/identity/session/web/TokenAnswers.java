package io.palco.identity.session.web;

import io.palco.identity.session.Client;
import io.palco.identity.session.TokenPair;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Hands tokens to clients. Browsers say `X-Client: web` and keep the refresh token in a cookie.
@Component
class TokenAnswers {

    static final String CLIENT = "X-Client";
    static final String WEB = "web";

    private final RefreshCookie refreshCookie;
    private final DeviceCookie deviceCookie;

    TokenAnswers(RefreshCookie refreshCookie, DeviceCookie deviceCookie) {
        this.refreshCookie = refreshCookie;
        this.deviceCookie = deviceCookie;
    }

    /// The first tokens of a session; a browser is to be recognized next time.
    TokenResponse firstAnswer(TokenPair tokens, Client from, HttpServletResponse response) {
        var device = from.device();
        if (device == null) {
            return answer(tokens, null, response);
        }
        var answer = answer(tokens, WEB, response);
        response.addHeader(HttpHeaders.SET_COOKIE, deviceCookie.holding(device));
        return answer;
    }

    TokenResponse answer(TokenPair tokens, @Nullable String client, HttpServletResponse response) {
        var seconds = tokens.accessFor().toSeconds();
        if (!WEB.equals(client)) {
            return new TokenResponse(tokens.accessToken(), "Bearer", seconds, tokens.refreshToken());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, refreshCookie.holding(tokens.refreshToken(), tokens.refreshFor()));
        return new TokenResponse(tokens.accessToken(), "Bearer", seconds, null);
    }

    void clearCookie(@Nullable String client, HttpServletResponse response) {
        if (WEB.equals(client)) {
            response.addHeader(HttpHeaders.SET_COOKIE, refreshCookie.cleared());
        }
    }
}

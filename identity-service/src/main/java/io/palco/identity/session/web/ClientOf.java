package io.palco.identity.session.web;

import io.palco.identity.session.Client;
import io.palco.platform.security.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Reads from a request who is behind it, as far as it can be told. A browser that has no device cookie yet gets a new
/// one with its tokens.
final class ClientOf {

    private static final int TOKEN_LENGTH = 43;

    private ClientOf() {}

    static Client request(HttpServletRequest http) {
        return new Client(
                Objects.requireNonNullElse(http.getHeader(HttpHeaders.USER_AGENT), ""),
                Objects.requireNonNullElse(http.getRemoteAddr(), ""),
                TokenAnswers.WEB.equals(http.getHeader(TokenAnswers.CLIENT)) ? device(http.getCookies()) : null);
    }

    private static String device(Cookie @Nullable [] cookies) {
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> DeviceCookie.NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.length() == TOKEN_LENGTH)
                .findFirst()
                .orElseGet(() -> SecretToken.generate().value());
    }
}

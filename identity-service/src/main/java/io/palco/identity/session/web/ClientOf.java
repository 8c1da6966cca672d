package io.palco.identity.session.web;

import io.palco.identity.session.Client;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/// Reads from a request who is behind it, as far as it can be told.
final class ClientOf {

    private ClientOf() {}

    static Client request(HttpServletRequest http) {
        return new Client(
                Objects.requireNonNullElse(http.getHeader(HttpHeaders.USER_AGENT), ""),
                Objects.requireNonNullElse(http.getRemoteAddr(), ""));
    }
}

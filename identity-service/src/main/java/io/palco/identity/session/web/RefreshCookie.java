package io.palco.identity.session.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The refresh token of browsers: out of reach of scripts, sent only to the endpoints that need it, and only
/// from our own pages.
@Component
class RefreshCookie {

    static final String NAME = "palco_refresh";
    private static final String PATH = "/api/v1/auth";

    private final boolean secure;

    RefreshCookie(@Value("${palco.issuer}") String issuer) {
        this.secure = issuer.startsWith("https:");
    }

    String holding(String token, Duration lifetime) {
        return cookie(token, lifetime);
    }

    String cleared() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration lifetime) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path(PATH)
                .maxAge(lifetime)
                .build()
                .toString();
    }
}

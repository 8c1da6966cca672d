package io.palco.identity.session.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What a browser is recognized by at its next sign-in, whoever signs in. It opens nothing, so it may stay when
/// somebody
/// signs out.
@Component
class DeviceCookie {

    static final String NAME = "palco_device";
    private static final String PATH = "/api/v1/auth";

    /// As long as browsers keep a cookie.
    private static final Duration LIFETIME = Duration.ofDays(400);

    private final boolean secure;

    DeviceCookie(@Value("${palco.issuer}") String issuer) {
        this.secure = issuer.startsWith("https:");
    }

    String holding(String device) {
        return ResponseCookie.from(NAME, device)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path(PATH)
                .maxAge(LIFETIME)
                .build()
                .toString();
    }
}

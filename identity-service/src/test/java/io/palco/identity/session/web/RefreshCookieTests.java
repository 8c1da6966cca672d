package io.palco.identity.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefreshCookieTests {

    @Test
    void travelsOnlyEncryptedWhereTheIssuerDoes() {
        assertThat(new RefreshCookie("https://palco.example").holding("x", Duration.ofDays(1)))
                .contains("; Secure");
        assertThat(new RefreshCookie("http://localhost:8080").holding("x", Duration.ofDays(1)))
                .doesNotContain("Secure");
    }
}

package io.palco.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class RefreshTokenTests {

    @Test
    void hasTwoHundredAndFiftySixRandomBits() {
        var token = RefreshToken.generate();

        assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32);
        assertThat(token.value()).isNotEqualTo(RefreshToken.generate().value());
    }

    @Test
    void isKeptAsItsHash() {
        var token = RefreshToken.generate();

        assertThat(token.hash()).hasSize(32).isEqualTo(new RefreshToken(token.value()).hash());
    }

    @Test
    void staysOutOfLogs() {
        var token = RefreshToken.generate();

        assertThat(token.toString()).doesNotContain(token.value());
    }
}

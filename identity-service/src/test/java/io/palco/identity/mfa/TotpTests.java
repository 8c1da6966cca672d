package io.palco.identity.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    /// RFC 6238, appendix B.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOON = Instant.parse("2030-05-04T12:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void computesWhatTheStandardDoes(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void toleratesOneStepEitherWay() {
        var code = Totp.code(SECRET, NOON);

        assertThat(Totp.step(SECRET, code, NOON)).hasValue(NOON.getEpochSecond() / 30);
        assertThat(Totp.step(SECRET, code, NOON.plusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, code, NOON.minusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, code, NOON.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, code, NOON.minusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, "no code", NOON)).isEmpty();
        assertThat(Totp.step(SECRET, "", NOON)).isEmpty();
    }

    @Test
    void tellsAppsWhatTheyNeed() {
        assertThat(Totp.uri(SECRET, "ana+palco@example.org"))
                .isEqualTo("otpauth://totp/Palco:ana%2Bpalco%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Palco&algorithm=SHA1&digits=6&period=30");
    }
}

package io.palco.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.identity.settings.InvalidSettingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTests {

    private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

    @Test
    void decryptsWhatItEncrypted() {
        var key = key("0f".repeat(32));

        assertThat(key.decrypt(key.encrypt(SECRET, "a"), "a")).isEqualTo(SECRET);
    }

    @Test
    void encryptsTheSameTextDifferentlyEachTime() {
        var key = key("0f".repeat(32));

        assertThat(key.encrypt(SECRET, "a")).isNotEqualTo(key.encrypt(SECRET, "a"));
    }

    @Test
    void refusesWhatWasTamperedWith() {
        var key = key("0f".repeat(32));
        var encrypted = key.encrypt(SECRET, "a");

        encrypted[encrypted.length - 1] ^= 1;

        assertThatThrownBy(() -> key.decrypt(encrypted, "a")).isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void saysThatItIsMissing() {
        var key = key("");

        assertThatThrownBy(() -> key.encrypt(SECRET, "a"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("PALCO_MASTER_KEY is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0f", "not hexadecimal", "0g0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"})
    void saysThatItIsMalformedWithoutRepeatingIt(String hex) {
        var key = key(hex);

        assertThatThrownBy(() -> key.encrypt(SECRET, "a"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("PALCO_MASTER_KEY is malformed.");
    }

    @Test
    void staysOutOfLogs() {
        assertThat(properties("0f".repeat(32)).toString()).doesNotContain("0f0f");
    }

    private static MasterKey key(String hex) {
        return new MasterKey(properties(hex));
    }

    private static KeyProperties properties(String hex) {
        return new KeyProperties(hex, 2048, Duration.ofDays(30), Duration.ofMinutes(15), Duration.ofHours(1));
    }
}

package io.palco.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.identity.settings.InvalidSettingException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyConfigurationTests {

    private final KeyConfiguration configuration = new KeyConfiguration();

    @Test
    void saysThatTheMasterKeyIsMissing() {
        assertThatThrownBy(() -> configuration.masterKey(properties("")))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("PALCO_MASTER_KEY is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0f", "not hexadecimal", "0g0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"})
    void saysThatTheMasterKeyIsMalformedWithoutRepeatingIt(String hex) {
        assertThatThrownBy(() -> configuration.masterKey(properties(hex)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("PALCO_MASTER_KEY is malformed.");
    }

    @Test
    void keepsTheMasterKeyOutOfLogs() {
        assertThat(properties("0f".repeat(32)).toString()).doesNotContain("0f0f");
    }

    private static KeyProperties properties(String masterKey) {
        return new KeyProperties(masterKey, 2048, Duration.ofDays(30), Duration.ofMinutes(15), Duration.ofHours(1));
    }
}

package io.palco.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTests {

    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

    private final MasterKey key = MasterKey.ofHex(HEX);

    @Test
    void opensWhatItSealed() {
        assertThat(key.open(key.seal(SECRET, "tickets"), "tickets")).isEqualTo(SECRET);
        assertThat(MasterKey.ofHex(" " + HEX.toUpperCase(Locale.ROOT) + "\n")
                        .open(key.seal(SECRET, "tickets"), "tickets"))
                .isEqualTo(SECRET);
    }

    @Test
    void sealsTheSameSecretDifferentlyEachTime() {
        assertThat(key.seal(SECRET, "tickets")).isNotEqualTo(key.seal(SECRET, "tickets"));
    }

    @Test
    void opensForThePurposeItWasSealedForOnly() {
        var sealed = key.seal(SECRET, "tickets");

        assertDoesNotOpen(key, sealed, "tokens");
    }

    @Test
    void opensWithTheSameKeyOnly() {
        var other = MasterKey.ofHex("ff" + HEX.substring(2));

        assertDoesNotOpen(other, key.seal(SECRET, "tickets"), "tickets");
    }

    @Test
    void noticesEveryAlteredByteAndEveryMissingOne() {
        var sealed = key.seal(SECRET, "tickets");

        for (var i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertDoesNotOpen(key, altered, "tickets");
            assertDoesNotOpen(key, Arrays.copyOf(sealed, i), "tickets");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00", "zz", HEX + "00", "0102030405060708090a0b0c0d0e0f10111213141516171819202122232425gg"})
    void refusesAKeyThatIsNoneWithoutRepeatingIt(String hex) {
        assertThatThrownBy(() -> MasterKey.ofHex(hex))
                .isInstanceOfSatisfying(IllegalArgumentException.class, refusal -> {
                    assertThat(refusal).hasMessageContaining("PALCO_MASTER_KEY");
                    assertThat(refusal).hasNoCause();
                    if (hex.length() > 2) {
                        assertThat(refusal.getMessage()).doesNotContain(hex);
                    }
                });
    }

    private static void assertDoesNotOpen(MasterKey key, byte[] sealed, String purpose) {
        assertThatThrownBy(() -> key.open(sealed, purpose))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PALCO_MASTER_KEY");
    }
}

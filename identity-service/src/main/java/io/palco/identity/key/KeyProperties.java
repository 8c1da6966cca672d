package io.palco.identity.key;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How signing keys are made and replaced.
///
/// @param masterKey   64 hexadecimal digits; encrypts the private keys at rest
/// @param bits        modulus length of new keys
/// @param lifetime    how long a key signs before another takes over
/// @param announce    how long a new key is published before it signs: longer than verifiers cache the key set
/// @param retire      how long a replaced key is still published: longer than any token lives
@Validated
@ConfigurationProperties("palco.identity.keys")
record KeyProperties(
        @DefaultValue("") String masterKey,
        @DefaultValue("2048") @Min(2048) @Max(8192) int bits,
        @DefaultValue("30d") @NotNull Duration lifetime,
        @DefaultValue("15m") @NotNull Duration announce,
        @DefaultValue("1h") @NotNull Duration retire) {

    @Override
    public String toString() {
        return "KeyProperties[bits=%d, lifetime=%s, announce=%s, retire=%s]"
                .formatted(bits, lifetime, announce, retire);
    }
}

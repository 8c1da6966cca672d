package io.palco.identity.mfa;

import io.palco.identity.throttle.Limit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How often a code may be guessed: with a million codes of which three are right at a time, ten guesses an hour find
/// one in four years.
///
/// @param guesses per account within the window
@Validated
@ConfigurationProperties("palco.identity.mfa")
record MfaProperties(
        @DefaultValue("10") @Min(1) @Max(100) int guesses,
        @DefaultValue("1h") @NotNull Duration window) {

    Limit codes() {
        return new Limit("second-factor", guesses, window);
    }
}

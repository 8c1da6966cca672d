package io.palco.identity.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long things last.
///
/// @param accessToken lifetime of an access token; a changed role takes effect within it
/// @param idle        how long a session lasts without being used
/// @param absolute    how long a session lasts in any case
/// @param retention   how long an ended session is still known
/// @param pending     how long a sign-in waits for its second factor
/// @param throttle    how many wrong passwords are one too many
@Validated
@ConfigurationProperties("palco.identity.session")
record SessionProperties(
        @DefaultValue("10m") @NotNull Duration accessToken,
        @DefaultValue("14d") @NotNull Duration idle,
        @DefaultValue("60d") @NotNull Duration absolute,
        @DefaultValue("30d") @NotNull Duration retention,
        @DefaultValue("5m") @NotNull Duration pending,
        @DefaultValue @Valid Throttle throttle) {

    /// @param failures           wrong passwords per account within the window; the next attempt has to wait for its
    /// end
    /// @param failuresPerAddress wrong passwords per network address within the window
    /// @param window             begins with the first wrong password; doubles with each lock within a day
    record Throttle(
            @DefaultValue("10") @Min(1) @Max(1000) int failures,
            @DefaultValue("100") @Min(1) @Max(100_000) int failuresPerAddress,
            @DefaultValue("15m") @NotNull Duration window) {}
}

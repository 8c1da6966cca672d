package io.palco.identity.recovery;

import io.palco.identity.throttle.Limit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long mailed links work, and how many mails can be asked for.
///
/// @param reset         how long a link that replaces the password works
/// @param verify        how long a link that proves an address works
/// @param mailsPerHour  how many mails of each kind an address gets within an hour
/// @param asksPerHour   how many recoveries one client address may ask for within an hour
/// @param poll          how often waiting wishes are worked off
@Validated
@ConfigurationProperties("palco.identity.recovery")
record RecoveryProperties(
        @DefaultValue("30m") @NotNull Duration reset,
        @DefaultValue("24h") @NotNull Duration verify,
        @DefaultValue("4") @Min(1) @Max(100) int mailsPerHour,
        @DefaultValue("60") @Min(1) @Max(100_000) int asksPerHour,
        @DefaultValue("1s") @NotNull Duration poll) {

    private static final Duration HOUR = Duration.ofHours(1);

    Limit resetMails() {
        return new Limit("reset-mails", mailsPerHour, HOUR);
    }

    Limit verificationMails() {
        return new Limit("verification-mails", mailsPerHour, HOUR);
    }

    /// Somebody without an account need not be told more than once a day.
    Limit noAccountMails() {
        return new Limit("no-account-mails", 1, Duration.ofDays(1));
    }

    Limit asks() {
        return new Limit("recovery-asks", asksPerHour, HOUR);
    }
}

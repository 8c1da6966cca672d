package io.palco.notification.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// How mails are sent.
///
/// @param senders            connections to the mail server at the same time, 1 to 64
/// @param lease              after this long a mail that nobody accounted for is sent again; longer than sending takes
/// @param pollInterval       how often to look for mails that nobody announced
/// @param maxAttempts        attempts after which a mail is given up, 1 to 100
/// @param firstRetry         how long a mail waits after its first failure; twice as long each time after
/// @param longestRetry       the most it waits
/// @param serverRetry        how long to leave an unreachable mail server alone; twice as long each time after
/// @param longestServerRetry the most it is left alone
@Validated
@ConfigurationProperties("palco.notification.delivery")
record DeliveryProperties(
        @Min(1) @Max(64) int senders,
        Duration lease,
        Duration pollInterval,
        @Min(1) @Max(100) int maxAttempts,
        Duration firstRetry,
        Duration longestRetry,
        Duration serverRetry,
        Duration longestServerRetry) {

    /// How long a mail waits after so many attempts.
    Duration retryAfter(int attempts) {
        return doubled(firstRetry, attempts, longestRetry);
    }

    /// How long the mail server is left alone after so many failures in a row.
    Duration serverRetryAfter(int failures) {
        return doubled(serverRetry, failures, longestServerRetry);
    }

    private static Duration doubled(Duration first, int times, Duration longest) {
        var wait = first.multipliedBy(1L << Math.clamp(times - 1L, 0, 30));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}

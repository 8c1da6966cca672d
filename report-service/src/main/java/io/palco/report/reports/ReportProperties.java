package io.palco.report.reports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// How reports are made.
///
/// @param workers          reports made at the same time by one instance, 1 to 4
/// @param lease            after this long without a sign of life a job passes to another worker
/// @param pollInterval     how often a worker looks for jobs that nobody announced
/// @param maxAttempts      attempts after which a report counts as failed, 1 to 10
/// @param retryDelay       how long a failed attempt waits for the next
/// @param progressInterval how often a running job tells its progress and renews its lease
/// @param kept             after which a finished report is deleted
@Validated
@ConfigurationProperties("palco.report")
record ReportProperties(
        @Min(1) @Max(4) int workers,
        Duration lease,
        Duration pollInterval,
        @Min(1) @Max(10) int maxAttempts,
        Duration retryDelay,
        Duration progressInterval,
        @NotNull Duration kept) {}

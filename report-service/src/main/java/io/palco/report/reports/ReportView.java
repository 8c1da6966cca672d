package io.palco.report.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report as its readers see it.
public record ReportView(
        UUID id,
        ReportType type,
        ReportFormat format,
        UUID eventId,
        UUID organizationId,
        ReportStatus status,
        int progress,
        @Nullable ReportFailure failure,
        @Nullable String fileName,
        long sizeBytes,
        Instant createdAt,
        @Nullable Instant finishedAt,
        long version) {}

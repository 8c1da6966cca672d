package io.palco.report.reports.web;

import io.palco.report.reports.ReportFormat;
import io.palco.report.reports.ReportStatus;
import io.palco.report.reports.ReportType;
import io.palco.report.reports.ReportView;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report and where it stands.
///
/// @param progress percentage, 0 to 100
/// @param error    what went wrong, where it did
record ReportResponse(
        UUID id,
        ReportType type,
        ReportFormat format,
        UUID eventId,
        ReportStatus status,
        int progress,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    static ReportResponse of(ReportView report, Locale locale) {
        return new ReportResponse(
                report.id(),
                report.type(),
                report.format(),
                report.eventId(),
                report.status(),
                report.progress(),
                report.failure() == null
                        ? null
                        : ReportProblems.explain(report.failure()).in(locale),
                report.createdAt(),
                report.finishedAt());
    }
}

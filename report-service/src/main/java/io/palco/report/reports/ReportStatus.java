package io.palco.report.reports;

/// Where a report stands: `QUEUED → RUNNING → READY` or `FAILED`; a lost worker takes it from `RUNNING` to `RUNNING`
/// under another one, a failed attempt back to `QUEUED`.
public enum ReportStatus {
    QUEUED,
    RUNNING,
    READY,
    FAILED
}

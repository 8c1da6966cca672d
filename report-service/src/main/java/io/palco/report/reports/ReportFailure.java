package io.palco.report.reports;

/// Why there is no document, in a way that may be told to the one who asked.
public enum ReportFailure {
    /// The event was deleted between the request and the work.
    EVENT_DELETED,
    /// Every attempt failed; the log says why.
    NOT_GENERATED
}

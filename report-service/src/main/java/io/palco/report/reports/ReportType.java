package io.palco.report.reports;

/// What a report is about.
public enum ReportType {
    /// The event and everybody who registered for it.
    EVENT_PARTICIPANTS
}

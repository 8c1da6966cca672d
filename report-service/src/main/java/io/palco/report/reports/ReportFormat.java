package io.palco.report.reports;

/// How a report is written down.
public enum ReportFormat {
    JSON
}

package io.palco.report.reports;

/// There is a report to make.
record ReportQueued() {}

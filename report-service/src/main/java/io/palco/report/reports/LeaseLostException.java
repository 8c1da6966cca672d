package io.palco.report.reports;

/// Stops the work on a job that has passed to another worker.
final class LeaseLostException extends RuntimeException {}

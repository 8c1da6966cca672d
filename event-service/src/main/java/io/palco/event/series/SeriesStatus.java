package io.palco.event.series;

/// The life of a series. What becomes of its occurrences is their own affair.
public enum SeriesStatus {
    /// New occurrences are drafts.
    DRAFT,
    /// New occurrences are published as they are made.
    PUBLISHED,
    /// Makes no more.
    CANCELLED
}

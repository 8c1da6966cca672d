package io.palco.event.series;

/// What happened to a series as a whole.
public sealed interface SeriesChange {

    Series series();

    record Created(Series series) implements SeriesChange {}

    record Changed(Series series) implements SeriesChange {}

    /// The rest of a series became one of its own.
    record Split(Series series) implements SeriesChange {}

    record Published(Series series) implements SeriesChange {}

    record Cancelled(Series series) implements SeriesChange {}
}

package io.palco.event.resource;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// A time from a moment on until just before another.
public record Span(Instant from, Instant to) {

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    Span movedTo(Instant start) {
        return new Span(start, start.plus(length()));
    }

    /// With so many minutes before and after.
    Span widened(int before, int after) {
        return new Span(from.minus(Duration.ofMinutes(before)), to.plus(Duration.ofMinutes(after)));
    }

    OffsetDateTime fromParam() {
        return from.atOffset(ZoneOffset.UTC);
    }

    OffsetDateTime toParam() {
        return to.atOffset(ZoneOffset.UTC);
    }
}

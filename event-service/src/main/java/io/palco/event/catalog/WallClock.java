package io.palco.event.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Times within an event, counted by the clock on the wall from its beginning: what is at nine
/// on the second morning
/// stays at nine on the second morning when the event goes to another date, whatever the clocks
/// do in between.
public final class WallClock {

    private WallClock() {}

    /// How far after the event's beginning a time is, by the wall clocks of the event's zone.
    public static Duration offset(EventDetails event, Instant time) {
        return Duration.between(local(event, event.startsAt()), local(event, time));
    }

    /// The time that is so far after the event's beginning. An hour that the clocks leave out
    /// is the one after it; of one
    /// that comes twice it is the first.
    public static Instant at(EventDetails event, Duration offset) {
        return local(event, event.startsAt())
                .plus(offset)
                .atZone(ZoneId.of(event.timeZone()))
                .toInstant();
    }

    /// What goes on from one time to another, both as seen from an event.
    public record Span(Instant startsAt, Instant endsAt) {

        /// A span in which time would run backwards, because the clocks are changed within it,
        /// lasts as long as it did.
        public static Span at(EventDetails event, Duration start, Duration end) {
            var startsAt = WallClock.at(event, start);
            var endsAt = WallClock.at(event, end);
            return new Span(startsAt, endsAt.isAfter(startsAt) ? endsAt : startsAt.plus(end.minus(start)));
        }
    }

    private static LocalDateTime local(EventDetails event, Instant time) {
        return LocalDateTime.ofInstant(time, ZoneId.of(event.timeZone()));
    }
}

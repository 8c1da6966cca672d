package io.palco.event.resource;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How much of something is in use when, within some days.
///
/// @param stock how many there are
/// @param uses  what is taken of it
record Occupation(int stock, List<Use> uses) {

    record Use(Span span, int quantity) {}

    /// How many are free all through a time.
    int free(Span span) {
        var peak = Stream.concat(
                        Stream.of(span.from()),
                        uses.stream().map(use -> use.span().from()).filter(span::contains))
                .mapToInt(this::usedAt)
                .max()
                .orElse(0);
        return stock - peak;
    }

    private int usedAt(Instant moment) {
        return uses.stream()
                .filter(use -> use.span().contains(moment))
                .mapToInt(Use::quantity)
                .sum();
    }

    /// Times of the same length at which so many are free, those closest to the wish first. Something becomes free when
    /// a use ends, and is free until one begins; other times need not be tried.
    ///
    /// @param wanted   the time with set-up and tear-down
    /// @param earliest no time before this
    List<Span> freeTimes(Span wanted, int quantity, Instant earliest, int limit) {
        var length = wanted.length();
        return uses.stream()
                .flatMap(use -> Stream.of(use.span().to(), use.span().from().minus(length)))
                .distinct()
                .filter(start -> !start.isBefore(earliest))
                .map(wanted::movedTo)
                .filter(span -> free(span) >= quantity)
                .sorted(Comparator.comparing(
                        span -> Duration.between(wanted.from(), span.from()).abs()))
                .limit(limit)
                .toList();
    }
}

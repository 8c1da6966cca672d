package io.palco.event.resource.web;

import io.palco.event.resource.Span;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;

/// The days that somebody asks for: at most a year of them.
final class Window {

    private static final Duration MOST = Duration.ofDays(366);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2201-01-01T00:00:00Z");

    private Window() {}

    /// @throws ProblemException 422 when it is none, or too long
    static Span of(Instant from, Instant to) {
        var isFine = to.isAfter(from)
                && !from.isBefore(EARLIEST)
                && !to.isAfter(LATEST)
                && Duration.between(from, to).compareTo(MOST) <= 0;
        if (!isFine) {
            throw ProblemException.invalid(FieldProblem.of(
                    "to",
                    "Ask for at most 366 days, ending after they start, between 2000 and 2200.",
                    "Peça no máximo 366 dias, com o fim depois do início, entre 2000 e 2200."));
        }
        return new Span(from, to);
    }
}

package io.palco.event.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallClockTests {

    /// New York's clocks go from 02:00 to 03:00 on this night.
    private static final EventDetails NIGHT = starting("2027-03-14T06:00:00Z");

    /// An ordinary night.
    private static final EventDetails WINTER = starting("2027-01-10T06:00:00Z");

    @Test
    void countsByTheClockOnTheWall() {
        assertThat(WallClock.offset(NIGHT, Instant.parse("2027-03-14T08:00:00Z")))
                .isEqualTo(Duration.ofHours(3));
        assertThat(WallClock.at(NIGHT, Duration.ofHours(3))).isEqualTo("2027-03-14T08:00:00Z");
        assertThat(WallClock.at(WINTER, Duration.ofHours(3))).isEqualTo("2027-01-10T09:00:00Z");
    }

    @Test
    void neverLetsASpanRunBackwards() {
        var span = WallClock.Span.at(NIGHT, Duration.ofMinutes(90), Duration.ofMinutes(120));

        assertThat(span.startsAt()).isEqualTo("2027-03-14T07:30:00Z");
        assertThat(span.endsAt()).isAfter(span.startsAt());
    }

    private static EventDetails starting(String startsAt) {
        var start = Instant.parse(startsAt);
        return new EventDetails(
                "Noite",
                "",
                start,
                start.plus(Duration.ofHours(6)),
                "America/New_York",
                new Location("Teatro", null, null, null, null, null),
                List.of(),
                10,
                null,
                null);
    }
}

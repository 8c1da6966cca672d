package io.palco.event.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDetailsTests {

    private static final Instant START = Instant.parse("2030-05-04T15:00:00Z");

    @Test
    void isSound() {
        assertThat(brokenFields(START.plusSeconds(1), "America/Sao_Paulo", -23.5, -46.6))
                .isEmpty();
    }

    @Test
    void endsAfterItStarts() {
        assertThat(brokenFields(START, "UTC", null, null)).containsExactly("endsAt");
        assertThat(brokenFields(START.minusSeconds(1), "UTC", null, null)).containsExactly("endsAt");
    }

    @Test
    void isOverBefore2200() {
        assertThat(brokenFields(EventDetails.END_OF_PLANNING, "UTC", null, null))
                .isEmpty();
        assertThat(brokenFields(EventDetails.END_OF_PLANNING.plusNanos(1), "UTC", null, null))
                .containsExactly("endsAt");
    }

    @Test
    void liesInATimeZoneOfTheDatabase() {
        for (var unknown : List.of("America/Sao Paulo", "+03:00", "GMT+3", "", "america/sao_paulo")) {
            assertThat(brokenFields(START.plusSeconds(1), unknown, null, null))
                    .as(unknown)
                    .containsExactly("timeZone");
        }
    }

    @Test
    void hasBothCoordinatesOrNone() {
        assertThat(brokenFields(START.plusSeconds(1), "UTC", 1.0, null)).containsExactly("location.latitude");
        assertThat(brokenFields(START.plusSeconds(1), "UTC", null, 1.0)).containsExactly("location.latitude");
    }

    @Test
    void namesEveryBrokenRuleAtOnce() {
        assertThat(brokenFields(START, "nowhere", 1.0, null))
                .containsExactly("endsAt", "timeZone", "location.latitude");
    }

    private static List<String> brokenFields(
            Instant end, String zone, @Nullable Double latitude, @Nullable Double longitude) {
        var location = new Location("Teatro", null, latitude, longitude, null, null);
        return new EventDetails("Jazz", "", START, end, zone, location, List.of(), 10, null, null)
                .brokenRules().stream().map(problem -> problem.field()).toList();
    }
}

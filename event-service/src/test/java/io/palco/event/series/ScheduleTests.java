package io.palco.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.calendar.LocalHours;
import io.palco.platform.calendar.Recurrence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalHours NINE_TO_FIVE =
            new LocalHours(LocalTime.of(9, 0), Duration.ofHours(8), ZoneId.of("America/New_York"));

    @Test
    void leavesOutWhatItIsToldTo() {
        var schedule = schedule("FREQ=DAILY;COUNT=4", MONDAY.plusDays(1));

        assertThat(schedule.dates(MONDAY.plusYears(1))).containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3));
    }

    @Test
    void sharesItsNumberOfTimesBetweenTheTwoPartsOfASplit() {
        var schedule = schedule("FREQ=WEEKLY;BYDAY=MO;COUNT=5", MONDAY.plusWeeks(1), MONDAY.plusWeeks(3));
        var split = MONDAY.plusWeeks(2);

        var before = schedule.before(split);
        var after = schedule.from(split);

        assertThat(before.dates(MONDAY.plusYears(1))).containsExactly(MONDAY);
        assertThat(after.rule().text()).isEqualTo("FREQ=WEEKLY;BYDAY=MO;COUNT=3");
        assertThat(after.dates(MONDAY.plusYears(1))).containsExactly(split, MONDAY.plusWeeks(4));
        assertThat(before.exdates()).containsExactly(MONDAY.plusWeeks(1));
        assertThat(after.exdates()).containsExactly(MONDAY.plusWeeks(3));
    }

    @Test
    void lastsUntilTheSameLocalTimeWhenTheClocksChange() {
        var night = new LocalHours(LocalTime.of(22, 0), Duration.ofHours(8), ZoneId.of("America/New_York"));

        var range = night.on(LocalDate.of(2026, 3, 7)); // the clocks go forward in that night

        assertThat(range.end().atZone(night.zone()).toLocalTime()).isEqualTo(LocalTime.of(6, 0));
        assertThat(Duration.between(range.start(), range.end())).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void beginsLaterWhereTheClocksLeaveTheTimeOut() {
        var hours = new LocalHours(LocalTime.of(2, 30), Duration.ofMinutes(30), ZoneId.of("America/New_York"));

        var range = hours.on(LocalDate.of(2026, 3, 8));

        assertThat(range.shifted()).isTrue();
        assertThat(range.start().atZone(hours.zone()).toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(range.end()).isAfter(range.start());
    }

    private static Schedule schedule(String rule, LocalDate... exdates) {
        return new Schedule(Recurrence.of(rule), MONDAY, NINE_TO_FIVE, Set.of(exdates));
    }
}

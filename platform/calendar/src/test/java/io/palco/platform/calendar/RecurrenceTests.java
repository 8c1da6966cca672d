package io.palco.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTests {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void givesTheDatesOfARule() {
        var rule = Recurrence.of("RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4");

        assertThat(rule.dates(MONDAY, MONDAY.plusYears(1)))
                .containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(7), MONDAY.plusDays(9));
        assertThat(rule.isEndless()).isFalse();
        assertThat(rule.count()).contains(4);
    }

    @Test
    void looksNoFurtherThanItIsAskedTo() {
        var rule = Recurrence.of("FREQ=DAILY");

        assertThat(rule.dates(MONDAY, MONDAY.plusDays(2))).hasSize(3);
        assertThat(rule.dates(MONDAY, MONDAY.minusDays(1))).isEmpty();
        assertThat(rule.isEndless()).isTrue();
        assertThat(Recurrence.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").dates(MONDAY, LocalDate.of(2199, 1, 1)))
                .isEmpty();
    }

    @Test
    void leavesOutMonthsThatLackTheDay() {
        var dates = Recurrence.of("FREQ=MONTHLY;COUNT=3").dates(LocalDate.of(2026, 1, 31), LocalDate.of(2027, 1, 1));

        assertThat(dates)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 5, 31));
    }

    @Test
    void readsALimitInEveryForm() {
        var evening = LocalTime.of(20, 0);

        assertThat(Recurrence.parse("FREQ=DAILY;UNTIL=20260304", SAO_PAULO, evening)
                        .text())
                .isEqualTo("FREQ=DAILY;UNTIL=20260304");
        assertThat(Recurrence.parse("FREQ=DAILY;UNTIL=20260304T230000Z", SAO_PAULO, evening)
                        .text())
                .isEqualTo("FREQ=DAILY;UNTIL=20260304");
        assertThat(Recurrence.parse("FREQ=DAILY;UNTIL=20260304T225959Z", SAO_PAULO, evening)
                        .text())
                .isEqualTo("FREQ=DAILY;UNTIL=20260303");
        assertThat(Recurrence.parse("FREQ=DAILY;UNTIL=20260304T200000", SAO_PAULO, evening)
                        .text())
                .isEqualTo("FREQ=DAILY;UNTIL=20260304");
    }

    @Test
    void changesItsLimit() {
        var rule = Recurrence.of("FREQ=DAILY;COUNT=9");

        assertThat(rule.endingOn(MONDAY).text()).isEqualTo("FREQ=DAILY;UNTIL=20260302");
        assertThat(rule.times(3).text()).isEqualTo("FREQ=DAILY;COUNT=3");
    }

    @Test
    void movesWhatCanBeMoved() {
        assertThat(moved("FREQ=WEEKLY;BYDAY=MO,SU;COUNT=3", 1)).isEqualTo("FREQ=WEEKLY;BYDAY=TU,MO;COUNT=3");
        assertThat(moved("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU", 2)).isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,TH");
        assertThat(moved("FREQ=MONTHLY;UNTIL=20260331", 1)).isEqualTo("FREQ=MONTHLY;UNTIL=20260401");
        assertThat(Recurrence.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU").movedBy(1))
                .isEmpty();
        assertThat(Recurrence.of("FREQ=MONTHLY;BYDAY=-1FR").movedBy(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DAILY",
                "FREQ=FOO",
                "FREQ=HOURLY",
                "FREQ=MINUTELY",
                "FREQ=SECONDLY",
                "X=1",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=-1",
                "FREQ=DAILY;COUNT=99999999999",
                "FREQ=DAILY;COUNT=3;UNTIL=20270101",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=DAILY;BYMONTHDAY=99",
                "FREQ=DAILY;UNTIL=soon",
                "FREQ=DAILY;UNTIL=20260230",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=DAILY;RSCALE=HEBREW",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=DAILY;",
                "FREQ",
                "FREQ=YEARLY;SKIP=OMIT",
                "FREQ=DAILY\r\nATTENDEE:x",
                "FREQ=MONTHLY;BYWEEKNO=3"
            })
    void refusesWhatIsNoRule(String text) {
        assertThatThrownBy(() -> Recurrence.of(text)).isInstanceOf(InvalidRecurrenceException.class);
    }

    @Test
    void refusesEndlessTexts() {
        var text = "FREQ=YEARLY;BYYEARDAY=" + "1,".repeat(200) + "1";

        assertThatThrownBy(() -> Recurrence.of(text)).isInstanceOf(InvalidRecurrenceException.class);
    }

    @Test
    void isWhatItsTextSays() {
        for (var text : List.of("FREQ=DAILY", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=WEEKLY;WKST=SU;BYDAY=SU;COUNT=3")) {
            assertThat(Recurrence.of(text))
                    .isEqualTo(Recurrence.of(Recurrence.of(text).text()));
        }
    }

    private static String moved(String rule, int days) {
        return Recurrence.of(rule).movedBy(days).orElseThrow().text();
    }
}

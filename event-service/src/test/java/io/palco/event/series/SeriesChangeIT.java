package io.palco.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesChangeIT extends SeriesSystem {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void changesAllButWhatWasChangedForOneAlone() {
        var series = series(FIVE_MONDAYS);
        var second = on(series, MONDAY.plusWeeks(1));
        var own = basedOn(organizer, second).patch(pathOf(second), Map.of("title", "Aula especial", "capacity", 7));
        assertThat(own.status()).as(own.text()).isEqualTo(200);

        var answer = change(
                series,
                "ALL",
                MONDAY.plusWeeks(2),
                Map.of("event", Map.of("title", "Curso", "description", "Novo", "capacity", 50)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        var kept = on(series, MONDAY.plusWeeks(1));
        assertThat(kept.path("title").asString()).isEqualTo("Aula especial");
        assertThat(kept.path("capacity").asInt()).isEqualTo(7);
        assertThat(kept.path("description").asString()).isEqualTo("Novo");
        assertThat(occurrences(series).stream()
                        .filter(event -> event.path("title").asString().equals("Curso")))
                .hasSize(4)
                .allMatch(event -> event.path("capacity").asInt() == 50);
    }

    @Test
    void movesAllByTheClockWhenOneMoves() {
        var series = publishedSeries("FREQ=WEEKLY;BYDAY=MO;COUNT=40");
        var before = occurrences(series).stream().map(event -> event.path("id")).toList();

        var answer = change(series, "ALL", MONDAY.plusWeeks(3), Map.of("event", times(3, 0, TEN)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var after = occurrences(series);
        assertThat(localTimes(after)).containsExactly(TEN);
        assertThat(after.stream().map(event -> event.path("id")).toList()).isEqualTo(before);
    }

    @Test
    void movesAllToAnotherDayAndKeepsWhoeverComes() {
        var series = publishedSeries(FIVE_MONDAYS);
        var before = occurrences(series).stream().map(event -> event.path("id")).toList();

        var answer = change(series, "ALL", MONDAY.plusWeeks(1), Map.of("event", times(1, 1, NINE)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("rule").asString()).isEqualTo("FREQ=WEEKLY;BYDAY=TU;COUNT=5");
        var after = occurrences(series);
        assertThat(after.stream().map(event -> event.path("id")).toList()).isEqualTo(before);
        assertThat(dates(after).getFirst()).isEqualTo(MONDAY.plusDays(1).toString());
    }

    @Test
    void asksForARuleWhenTheOldOneNamesItsDates() {
        var series = series("FREQ=MONTHLY;BYDAY=" + (1 + (MONDAY.getDayOfMonth() - 1) / 7) + "MO;COUNT=3");

        var answer = change(series, "ALL", MONDAY, Map.of("event", times(0, 1, NINE)));

        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).containsExactly("rule");
    }

    @Test
    void splitsTheSeriesForThisAndTheFollowing() {
        var series = publishedSeries(FIVE_MONDAYS);

        var answer =
                change(series, "FOLLOWING", MONDAY.plusWeeks(2), Map.of("event", Map.of("title", "Segundo semestre")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var rest = answer.json();
        assertThat(rest.path("id")).isNotEqualTo(series.path("id"));
        assertThat(rest.path("rule").asString()).isEqualTo("FREQ=WEEKLY;BYDAY=MO;COUNT=3");
        assertThat(rest.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(occurrences(series))
                .hasSize(2)
                .allMatch(event -> event.path("title").asString().equals("Aula"));
        assertThat(occurrences(rest))
                .hasSize(3)
                .allMatch(event -> event.path("title").asString().equals("Segundo semestre"));
        assertThat(as(organizer).get(pathOfSeries(series)).json().path("rule").asString())
                .endsWith(
                        ";UNTIL=" + MONDAY.plusWeeks(2).minusDays(1).toString().replace("-", ""));
    }

    @Test
    void callsOffWhatTheNewRuleNoLongerNamesAndMakesWhatItAdds() {
        var series = publishedSeries(FIVE_MONDAYS);

        var answer = change(series, "ALL", MONDAY, Map.of("rule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=4"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(on(series, MONDAY.plusWeeks(1)).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(on(series, MONDAY.plusWeeks(3)).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(on(series, MONDAY.plusWeeks(4)).path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(on(series, MONDAY.plusWeeks(6)).path("status").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void throwsDraftsAwayThatTheRuleNoLongerNames() {
        var series = series(FIVE_MONDAYS);

        change(
                series,
                "ALL",
                MONDAY,
                Map.of("exdates", List.of(MONDAY.plusWeeks(4).toString())));

        assertThat(dates(occurrences(series)))
                .hasSize(4)
                .doesNotContain(MONDAY.plusWeeks(4).toString());
    }

    @Test
    void neverBringsACancelledDateBack() {
        var series = publishedSeries(FIVE_MONDAYS);
        as(organizer).post(pathOf(on(series, MONDAY.plusWeeks(1))) + "/cancel");

        change(series, "ALL", MONDAY, Map.of("event", Map.of("title", "Curso")));

        var cancelled = on(series, MONDAY.plusWeeks(1));
        assertThat(cancelled.path("status").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.path("title").asString()).isEqualTo("Aula");
        assertThat(occurrences(series)).hasSize(5);
    }

    @Test
    void agreesOnFewerPlacesForEveryPublishedDateOrForNone() {
        var series = publishedSeries(FIVE_MONDAYS);
        REGISTRATION_SERVICE.answers(200, Map.of("outcome", "MORE_TAKEN", "taken", 9));

        var refused = change(series, "ALL", MONDAY, Map.of("event", Map.of("capacity", 5)));

        assertProblem(refused, 422, "capacity-below-taken");
        assertThat(fields(refused)).containsExactly("event.capacity");
        assertThat(occurrences(series)).allMatch(event -> event.path("capacity").asInt() == 100);
    }

    @Test
    void wantsToKnowWhichVersionAChangeIsBasedOn() {
        var series = series(FIVE_MONDAYS);
        var body = Map.of("scope", "ALL", "occurrence", MONDAY.toString());

        assertProblem(as(organizer).patch(pathOfSeries(series), body), 428, "version-required");
        assertProblem(as(organizer).with("If-Match", "\"9\"").patch(pathOfSeries(series), body), 412, "stale-version");
        assertProblem(change(series, "ALL", MONDAY.plusDays(1), Map.of()), 422, "validation-failed");
        assertProblem(change(series, "SOME", MONDAY, Map.of()), 400, "malformed-request");
        assertProblem(
                change(series, "ALL", MONDAY, Map.of("event", Map.of("endsAt", at(MONDAY, LocalTime.of(8, 0))))),
                422,
                "validation-failed");
    }

    private static Map<String, Object> times(int weeks, int days, LocalTime time) {
        var date = MONDAY.plusWeeks(weeks).plusDays(days);
        return Map.of("startsAt", at(date, time), "endsAt", at(date, time.plusHours(2)));
    }
}

package io.palco.event.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class SeriesIT extends SeriesSystem {

    @Autowired
    private ExtendSeries extension;

    @Test
    void makesADraftForEveryDateAtTheSameLocalTime() {
        var answer = as(organizer).post("/api/v1/series", body("FREQ=WEEKLY;BYDAY=MO;COUNT=52", Map.of()));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var series = answer.json();
        assertThat(answer.header("Location")).isEqualTo(pathOfSeries(series));
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(series.path("status").asString()).isEqualTo("DRAFT");
        var events = occurrences(series);
        assertThat(events).hasSize(52);
        assertThat(localTimes(events)).as("through both changes of clocks").containsExactly(NINE);
        assertThat(events.getFirst().path("seriesId")).isEqualTo(series.path("id"));
        assertThat(events).allMatch(event -> event.path("status").asString().equals("DRAFT"));
    }

    @Test
    void tellsAndLogsEveryOccurrenceLikeAnyEvent() {
        try (var tap = messages().tap("palco.event");
                var log = messages().tap("palco.audit")) {
            var series = series("FREQ=DAILY;COUNT=2");

            var ids =
                    occurrences(series).stream().map(event -> event.path("id")).toList();
            var first = tap.next("event.created.v1", body -> ids.contains(body.at("/event/id")));
            var second = tap.next("event.created.v1", body -> ids.contains(body.at("/event/id")));
            assertThat(first.body().at("/event/id")).isNotEqualTo(second.body().at("/event/id"));
            log.next(
                    "audit.recorded.v1",
                    body -> body.path("action").asString().equals("series.created")
                            && body.at("/subject/id").equals(series.path("id")));
        }
    }

    @Test
    void leavesOutWhatItIsToldTo() {
        var series = series(
                body(FIVE_MONDAYS, Map.of("exdates", List.of(MONDAY.plusWeeks(1).toString()))));

        assertThat(dates(occurrences(series)))
                .containsExactly(
                        MONDAY.toString(),
                        MONDAY.plusWeeks(2).toString(),
                        MONDAY.plusWeeks(3).toString(),
                        MONDAY.plusWeeks(4).toString());
    }

    @Test
    void showsTheDatesOfARuleWithoutMakingAny() {
        var request = Map.of(
                "startsAt",
                at(MONDAY, NINE),
                "endsAt",
                at(MONDAY, NINE.plusHours(1)),
                "timeZone",
                ZONE.getId(),
                "rule",
                "RRULE:FREQ=MONTHLY;COUNT=3");

        var answer = as(organizer).post("/api/v1/series/preview", request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("rule").asString()).isEqualTo("FREQ=MONTHLY;COUNT=3");
        assertThat(answer.json().path("endless").asBoolean()).isFalse();
        assertThat(answer.json().path("dates").get(0).path("startsAt").asString())
                .isEqualTo(at(MONDAY, NINE));
    }

    @Test
    void keepsEndlessOnesPlannedAYearAhead() {
        var series = publishedSeries("FREQ=WEEKLY;BYDAY=MO");
        var before = occurrences(series).size();
        assertThat(before).isBetween(52, 54);

        clock.later(Duration.ofDays(60), () -> {
            extension.extend();
            extension.extend();
        });

        assertThat(occurrences(series)).hasSizeBetween(before + 6, before + 9);
        assertThat(occurrences(series))
                .allMatch(event -> event.path("status").asString().equals("PUBLISHED"));
    }

    @Test
    void publishesAndCallsOffAllAtOnce() {
        var series = publishedSeries(FIVE_MONDAYS);
        assertThat(occurrences(series))
                .allMatch(event -> event.path("status").asString().equals("PUBLISHED"));

        var answer = as(organizer).post(pathOfSeries(series) + "/cancel", Map.of("reason", "Férias"));

        assertThat(answer.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(occurrences(series))
                .allMatch(event -> event.path("status").asString().equals("CANCELLED")
                        && event.path("cancellationReason").asString().equals("Férias"));
        assertProblem(as(organizer).post(pathOfSeries(series) + "/cancel"), 409, "invalid-transition");
        assertProblem(as(organizer).post(pathOfSeries(series) + "/publish"), 409, "invalid-transition");
        assertProblem(change(answer.json(), "ALL", MONDAY, Map.of()), 409, "invalid-transition");
    }

    @Test
    void leavesADateOutWhoseDraftIsThrownAway() {
        var series = series("FREQ=WEEKLY;BYDAY=MO");
        as(organizer).delete(pathOf(on(series, MONDAY.plusWeeks(1))));

        clock.later(Duration.ofDays(30), extension::extend);

        var now = as(organizer).get(pathOfSeries(series)).json();
        assertThat(now.path("exdates").get(0).asString())
                .isEqualTo(MONDAY.plusWeeks(1).toString());
        assertThat(dates(occurrences(series)))
                .doesNotContain(MONDAY.plusWeeks(1).toString());
    }

    @Test
    void isSeenByOthersOnceItIsPublic() {
        var series = series(FIVE_MONDAYS);
        var stranger = organizerOf(UUID.randomUUID());

        assertProblem(api().get(pathOfSeries(series)), 404, "not-found");
        assertProblem(as(stranger).get(pathOfSeries(series) + "/occurrences"), 404, "not-found");
        assertProblem(as(stranger).post(pathOfSeries(series) + "/publish"), 404, "not-found");
        assertProblem(as(stranger).post(pathOfSeries(series) + "/cancel"), 404, "not-found");
        assertProblem(
                basedOn(stranger, series)
                        .patch(pathOfSeries(series), Map.of("scope", "ALL", "occurrence", MONDAY.toString())),
                404,
                "not-found");
        assertThat(as(stranger).get("/api/v1/series").json().path("items").size())
                .isZero();

        as(organizer).post(pathOf(on(series, MONDAY)) + "/publish");

        assertThat(api().get(pathOfSeries(series)).status()).isEqualTo(200);
        assertThat(api().get(pathOfSeries(series) + "/occurrences")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(idsOf(as(organizer).get("/api/v1/series")))
                .containsExactly(series.path("id").asString());
    }

    @Test
    void refusesRulesThatLeadNowhere() {
        assertRefused(body("FREQ=SECONDLY", Map.of()), "rule");
        assertRefused(body("nonsense", Map.of()), "rule");
        assertRefused(body("FREQ=WEEKLY;BYDAY=TU", Map.of()), "rule");
        assertRefused(body("FREQ=DAILY;COUNT=400", Map.of()), "rule");
        assertRefused(body("FREQ=DAILY;UNTIL=20200101", Map.of()), "rule");
        assertRefused(body("FREQ=DAILY;COUNT=1", Map.of("exdates", List.of(MONDAY.toString()))), "rule");
        assertRefused(body("FREQ=DAILY", Map.of("event", lesson(Map.of("timeZone", "Mars/Base")))), "timeZone");
        assertRefused(body("FREQ=DAILY", Map.of("event", lesson(Map.of("title", " ")))), "event.title");
        assertRefused(
                body("FREQ=DAILY", Map.of("event", lesson(Map.of("startsAt", "2020-01-06T12:00:00Z")))), "startsAt");
    }

    @Test
    void hasOneEventPerDateBecauseTheDatabaseSaysSo() {
        var series = series(FIVE_MONDAYS);
        var id = on(series, MONDAY).path("id").asString();

        assertThatThrownBy(() -> jdbc.sql("UPDATE events SET recurrence_id = :date WHERE id = CAST(:id AS uuid)")
                        .param("date", MONDAY.plusWeeks(1))
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_event_per_date");
        assertThatThrownBy(() -> jdbc.sql("UPDATE events SET recurrence_id = NULL WHERE id = CAST(:id AS uuid)")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("whole_occurrence");
    }

    private void assertRefused(Map<String, Object> body, String field) {
        var answer = as(organizer).post("/api/v1/series", body);
        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).contains(field);
    }
}

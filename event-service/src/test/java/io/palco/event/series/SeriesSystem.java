package io.palco.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Series as tests make them: Mondays at nine in New York, whose clocks change.
abstract class SeriesSystem extends EventSystem {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate MONDAY = LocalDate.now(ZONE).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    static final LocalTime NINE = LocalTime.of(9, 0);
    static final String FIVE_MONDAYS = "FREQ=WEEKLY;BYDAY=MO;COUNT=5";

    final TestUser organizer = organizerOf(UUID.randomUUID());

    static String at(LocalDate date, LocalTime time) {
        return LocalDateTime.of(date, time).atZone(ZONE).toInstant().toString();
    }

    static Map<String, Object> lesson(Map<String, ?> changes) {
        var event = event(Map.of(
                "title", "Aula",
                "startsAt", at(MONDAY, NINE),
                "endsAt", at(MONDAY, NINE.plusHours(2)),
                "timeZone", ZONE.getId()));
        event.putAll(changes);
        return event;
    }

    static Map<String, Object> body(String rule, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("event", lesson(Map.of()), "rule", rule));
        body.putAll(more);
        return body;
    }

    JsonNode series(String rule) {
        return series(body(rule, Map.of()));
    }

    JsonNode series(Map<String, Object> body) {
        var answer = as(organizer).post("/api/v1/series", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    JsonNode publishedSeries(String rule) {
        var answer = as(organizer).post(pathOfSeries(series(rule)) + "/publish");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    ApiClient.Answer change(JsonNode series, String scope, LocalDate occurrence, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("scope", scope, "occurrence", occurrence.toString()));
        body.putAll(more);
        return basedOn(organizer, series).patch(pathOfSeries(series), body);
    }

    List<JsonNode> occurrences(JsonNode series) {
        var answer = as(organizer).get(pathOfSeries(series) + "/occurrences?limit=200");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").valueStream().toList();
    }

    JsonNode on(JsonNode series, LocalDate date) {
        return occurrences(series).stream()
                .filter(event -> event.path("recurrenceId").asString().equals(date.toString()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> dates(List<JsonNode> occurrences) {
        return occurrences.stream()
                .map(event -> event.path("recurrenceId").asString())
                .toList();
    }

    static List<LocalTime> localTimes(List<JsonNode> occurrences) {
        return occurrences.stream()
                .map(event -> Instant.parse(event.path("startsAt").asString())
                        .atZone(ZONE)
                        .toLocalTime())
                .distinct()
                .toList();
    }

    static String pathOfSeries(JsonNode series) {
        return "/api/v1/series/" + series.path("id").asString();
    }
}

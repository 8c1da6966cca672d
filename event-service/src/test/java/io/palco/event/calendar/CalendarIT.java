package io.palco.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CalendarIT extends EventSystem {

    private final UUID organization = UUID.randomUUID();
    private final TestUser organizer = organizerOf(organization);

    @Test
    void showsTheOccurrencesOfASeriesWithinTheTimeAskedFor() {
        var body = Map.of("event", event(Map.of()), "rule", "FREQ=DAILY;COUNT=20");
        var series = as(organizer).post("/api/v1/series", body).json();
        as(organizer).post("/api/v1/series/" + series.path("id").asString() + "/publish");

        var items = items(calendar(inDays(32), inDays(35).minusSeconds(60)));

        assertThat(items).hasSize(3).allMatch(item -> item.path("seriesId").equals(series.path("id")));
        assertThat(items).allMatch(item -> item.path("kind").asString().equals("EVENT"));
    }

    @Test
    void showsSessionsBetweenTheEvents() {
        var event = published(organizer, Map.of());
        var session = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO sessions (id, event_id, title, description, starts_at, ends_at, room, version, created_at,
                                      updated_at)
                SELECT :id, id, 'Abertura', '', starts_at + interval '1 minute', ends_at, 'Sala 1', 0, now(), now()
                  FROM events WHERE id = CAST(:event AS uuid)
                """)
                .param("id", session)
                .param("event", event.path("id").asString())
                .update();

        var items = items(calendar(inDays(30).minus(1, ChronoUnit.HOURS), inDays(31)));

        assertThat(items).hasSize(2);
        assertThat(items.getLast().path("kind").asString()).isEqualTo("SESSION");
        assertThat(items.getLast().path("place").asString()).isEqualTo("Sala 1");
        assertThat(items.getLast().path("eventId")).isEqualTo(event.path("id"));
    }

    @Test
    void showsDraftsOnlyToTheirOwnPeopleAndSaysWhoMayMoveThem() {
        var draft = draft(organizer, Map.of());
        published(organizer, Map.of());
        var window = window(inDays(29), inDays(32));

        var all = as(organizer).get("/api/v1/calendar?mine=true&" + window);
        var others = as(organizerOf(UUID.randomUUID())).get("/api/v1/calendar?mine=true&" + window);

        assertThat(items(all)).hasSize(2).allMatch(item -> item.path("editable").asBoolean());
        assertThat(items(all).stream().map(item -> item.path("id"))).contains(draft.path("id"));
        assertThat(items(others)).isEmpty();
        assertThat(items(calendar(inDays(29), inDays(32))))
                .hasSize(1)
                .noneMatch(item -> item.path("editable").asBoolean());
        assertProblem(api().get("/api/v1/calendar?mine=true&" + window), 401, "unauthorized");
    }

    @Test
    void findsByText() {
        published(organizer, Map.of("title", "Sarau de poesia"));
        published(organizer, Map.of("title", "Roda de choro"));

        var found = api().get("/api/v1/calendar?q=SARAU&organizationId=" + organization + "&"
                + window(inDays(29), inDays(32)));

        assertThat(items(found)).hasSize(1);
    }

    @Test
    void findsByCategoryPriceAndDistance() {
        published(
                organizer,
                Map.of(
                        "categories", List.of("Poesia"),
                        "location", Map.of("name", "Casa", "latitude", -23.55, "longitude", -46.63)));
        published(organizer, Map.of("categories", List.of("Choro")));
        var window = "organizationId=" + organization + "&" + window(inDays(29), inDays(32));

        assertThat(items(api().get("/api/v1/calendar?category=poesia&" + window)))
                .hasSize(1);
        assertThat(items(api().get("/api/v1/calendar?near=-23.56,-46.64&radius=5&" + window)))
                .hasSize(1);
        assertThat(items(api().get("/api/v1/calendar?near=40,3&" + window))).isEmpty();
        assertThat(items(api().get("/api/v1/calendar?price=FREE&" + window))).hasSize(2);
        assertThat(items(api().get("/api/v1/calendar?price=PAID&" + window))).isEmpty();
        assertProblem(api().get("/api/v1/calendar?near=here&" + window), 422, "validation-failed");
    }

    @Test
    void looksAtAYearAtMost() {
        assertProblem(calendar(inDays(0), inDays(400)), 422, "validation-failed");
        assertProblem(calendar(inDays(3), inDays(2)), 422, "validation-failed");
        assertProblem(api().get("/api/v1/calendar"), 400, "malformed-request");
        assertThat(calendar(inDays(0), inDays(366)).status()).isEqualTo(200);
    }

    private Answer calendar(Instant from, Instant to) {
        return api().get("/api/v1/calendar?organizationId=" + organization + "&" + window(from, to));
    }

    private static String window(Instant from, Instant to) {
        return "from=" + from + "&to=" + to;
    }

    private static List<JsonNode> items(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("truncated").asBoolean()).isFalse();
        return answer.json().path("items").valueStream().toList();
    }
}

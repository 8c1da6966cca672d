package io.palco.event.seating;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SeatMapsIT extends EventSystem {

    private final UUID home = UUID.randomUUID();
    private final TestUser organizer = organizerOf(home);

    @Test
    void drawsExportsAndImportsAPlan() {
        var drawn = seatMap(plan(3, List.of()));

        assertThat(drawn.path("seats").asInt()).isEqualTo(3);
        assertThat(drawn.path("places").asInt()).isEqualTo(303);
        var file = as(organizer).get(path(drawn) + "/export");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.json()).isEqualTo(drawn.path("plan"));
        var imported = as(organizer).post(maps(drawn), Map.of("name", "Cópia", "plan", file.json()));
        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        assertThat(imported.json().path("plan")).isEqualTo(drawn.path("plan"));
        assertThat(idsOf(as(organizer).get(maps(drawn)))).hasSize(2);
        assertThat(as(organizer).get(path(drawn)).json()).isEqualTo(drawn);
    }

    @Test
    void countsABlockedSeatAsASeatAndNotAsAPlace() {
        var plan = new HashMap<>(plan(3, List.of(2)));
        plan.put("areas", List.of());

        var drawn = seatMap(plan);

        assertThat(drawn.path("seats").asInt()).isEqualTo(3);
        assertThat(drawn.path("places").asInt()).isEqualTo(2);
    }

    @Test
    void changesOnlyOnTheVersionThatWasRead() {
        var drawn = seatMap(plan(3, List.of()));

        var changed = change(drawn, plan(4, List.of()));

        assertThat(changed.json().path("seats").asInt()).isEqualTo(4);
        assertProblem(change(drawn, plan(5, List.of())), 412, "stale-version");
        assertProblem(as(organizer).delete(path(drawn)), 428, "version-required");
        assertThat(basedOn(organizer, changed.json()).delete(path(drawn)).status())
                .isEqualTo(204);
        assertProblem(as(organizer).get(path(drawn)), 404, "not-found");
    }

    @Test
    void letsAnEventSellByAPlanAndTellsTheOthers() {
        var drawn = seatMap(plan(3, List.of(2)));
        var event = published(organizer, Map.of());

        try (var told = messages().tap("palco.event")) {
            assertThat(choose(event, drawn).status()).isEqualTo(200);

            var message = told.next(
                    "seating.changed.v1",
                    body -> body.path("eventId").asString().equals(id(event)));
            assertThat(message.body().path("seats"))
                    .extracting(JsonNode::asString)
                    .containsExactly("A-1", "A-3");
            assertThat(message.body().at("/areas/0/capacity").asInt()).isEqualTo(300);
            assertThat(message.body().path("revision").asLong()).isZero();
            change(drawn, plan(4, List.of(2)));
            var next = told.next(
                    "seating.changed.v1",
                    body -> body.path("eventId").asString().equals(id(event))
                            && body.path("revision").asLong() == 1);
            assertThat(next.body().path("seats")).hasSize(3);
        }
        assertThat(api().get(pathOf(event)).json().path("seatMapId").asString()).isEqualTo(id(drawn));
        assertThat(api().get(pathOf(event) + "/seat-map")
                        .json()
                        .at("/plan/sections/0/id")
                        .asString())
                .isEqualTo("plateia");
    }

    @Test
    void asksBeforeASeatGoes() {
        var drawn = seatMap(plan(3, List.of()));
        var event = published(organizer, Map.of());
        choose(event, drawn);
        REGISTRATION_SERVICE.answers(200, Map.of("taken", List.of(Map.of("eventId", id(event), "seatId", "A-3"))));

        var refused = change(drawn, plan(2, List.of()));
        var blocked = change(drawn, plan(3, List.of(3)));

        assertProblem(refused, 409, "seats-taken");
        assertThat(refused.json().at("/seats/0/seatId").asString()).isEqualTo("A-3");
        assertProblem(blocked, 409, "seats-taken");
        assertThat(as(organizer).get(path(drawn)).json()).isEqualTo(drawn);
        var asked = REGISTRATION_SERVICE.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/internal/v1/retired-seats");
        assertThat(asked.body().path("seats"))
                .singleElement()
                .isEqualTo(asked.body().at("/seats/0"));
        REGISTRATION_SERVICE.answers(200, Map.of("taken", List.of()));
        var changed = change(drawn, plan(2, List.of()));
        assertThat(changed.status()).isEqualTo(200);
        REGISTRATION_SERVICE.isDown();
        assertProblem(change(changed.json(), plan(1, List.of())), 503, "dependency-unavailable");
    }

    @Test
    void asksNothingWhereNothingGoes() {
        var drawn = seatMap(plan(3, List.of()));
        choose(published(organizer, Map.of()), drawn);

        assertThat(change(drawn, plan(5, List.of())).status()).isEqualTo(200);
    }

    @Test
    void asksBeforeAnEventGetsAnotherPlanOrNone() {
        var drawn = seatMap(plan(3, List.of()));
        var smaller = seatMap(plan(2, List.of()));
        var event = published(organizer, Map.of());
        choose(event, drawn);
        REGISTRATION_SERVICE.answers(200, Map.of("taken", List.of(Map.of("eventId", id(event), "seatId", "A-3"))));

        assertProblem(choose(event, smaller), 409, "seats-taken");
        assertProblem(as(organizer).delete(pathOf(event) + "/seat-map"), 409, "seats-taken");

        REGISTRATION_SERVICE.answers(200, Map.of("taken", List.of()));
        assertThat(choose(event, smaller).status()).isEqualTo(200);
        assertProblem(basedOn(organizer, smaller).delete(path(smaller)), 409, "in-use");
        assertThat(as(organizer).delete(pathOf(event) + "/seat-map").status()).isEqualTo(204);
        assertProblem(api().get(pathOf(event) + "/seat-map"), 404, "not-found");
        assertThat(basedOn(organizer, smaller).delete(path(smaller)).status()).isEqualTo(204);
    }

    @Test
    void isHiddenFromOthers() {
        var drawn = seatMap(plan(1, List.of()));
        var draft = draft(organizer, Map.of());
        choose(draft, drawn);
        var stranger = basedOn(organizerOf(UUID.randomUUID()), drawn);
        var reader = basedOn(TestTokens.memberOf(home, "Rita", Permission.EVENTS_READ), drawn);
        var body = Map.of("name", "Meu", "plan", plan(0, List.of()));

        for (var path : List.of(path(drawn), path(drawn) + "/export", maps(drawn))) {
            assertProblem(stranger.get(path), 404, "not-found");
            assertThat(reader.get(path).status()).isEqualTo(200);
        }
        assertProblem(stranger.put(path(drawn), body), 404, "not-found");
        assertProblem(stranger.delete(path(drawn)), 404, "not-found");
        assertProblem(stranger.post(maps(drawn), body), 404, "not-found");
        assertProblem(reader.put(path(drawn), body), 403, "forbidden");
        assertProblem(reader.delete(path(drawn)), 403, "forbidden");
        assertProblem(stranger.put(pathOf(draft) + "/seat-map", Map.of("seatMapId", id(drawn))), 404, "not-found");
        assertProblem(api().get(pathOf(draft) + "/seat-map"), 404, "not-found");
        var theirs = draft(organizerOf(UUID.randomUUID()), Map.of());
        assertProblem(
                as(organizer).put(pathOf(theirs) + "/seat-map", Map.of("seatMapId", id(drawn))), 404, "not-found");
        var foreign = as(organizer).put(pathOf(draft) + "/seat-map", Map.of("seatMapId", UUID.randomUUID()));
        assertProblem(foreign, 422, "validation-failed");
        assertThat(fields(foreign)).containsExactly("seatMapId");
    }

    @Test
    void namesWhatIsWrongWithAPlan() {
        var venue = venue();
        var twice = new HashMap<>(plan(1, List.of()));
        twice.put("sections", List.of(section("a", "A", 1, List.of()), section("b", "B", 1, List.of())));
        assertBroken(venue, "plan.sections", twice);
        assertBroken(venue, "plan.schema", with("schema", "palco.seat-map.v9"));
        assertBroken(venue, "plan.width", with("width", 5));
        assertBroken(venue, "plan.width", with("width", 0));
        assertBroken(venue, "plan.areas[0].capacity", with("areas", List.of(area(0))));
        assertBroken(venue, "plan.sections[0].id", with("sections", List.of(section("a b", "A", 0, List.of()))));
        assertProblem(as(organizer).post(maps(venue), Map.of("name", "x")), 422, "validation-failed");
        assertProblem(as(organizer).post(maps(venue), "{\"name\":\"x\",\"plan\":[]}"), 400, "malformed-request");
    }

    private void assertBroken(JsonNode venue, String field, Map<String, ?> plan) {
        var answer = as(organizer).post(maps(venue), Map.of("name", "Plateia", "plan", plan));
        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).as("%s", plan).contains(field);
    }

    private JsonNode venue() {
        return as(organizer)
                .post("/api/v1/venues", Map.of("name", "Teatro", "timeZone", "America/Sao_Paulo"))
                .json();
    }

    private JsonNode seatMap(Map<String, ?> plan) {
        var answer = as(organizer).post(maps(venue()), Map.of("name", "Plateia", "plan", plan));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private Answer change(JsonNode seatMap, Map<String, ?> plan) {
        return basedOn(organizer, seatMap).put(path(seatMap), Map.of("name", "Plateia", "plan", plan));
    }

    private Answer choose(JsonNode event, JsonNode seatMap) {
        return as(organizer).put(pathOf(event) + "/seat-map", Map.of("seatMapId", id(seatMap)));
    }

    private static Map<String, ?> with(String name, Object value) {
        var plan = new HashMap<>(plan(1, List.of()));
        plan.put(name, value);
        return plan;
    }

    private static Map<String, Object> plan(int seats, List<Integer> blocked) {
        return Map.of(
                "schema",
                "palco.seat-map.v1",
                "width",
                400,
                "height",
                300,
                "sections",
                List.of(section("plateia", "Plateia", seats, blocked)),
                "areas",
                List.of(area(300)));
    }

    private static Map<String, ?> section(String id, String name, int seats, List<Integer> blocked) {
        var row = new ArrayList<Map<String, ?>>();
        for (var number = 1; number <= seats; number++) {
            row.add(Map.of(
                    "id",
                    "A-" + number,
                    "label",
                    String.valueOf(number),
                    "x",
                    20 * number,
                    "y",
                    40,
                    "accessible",
                    number == 1,
                    "blocked",
                    blocked.contains(number)));
        }
        return Map.of("id", id, "name", name, "rows", List.of(Map.of("label", "A", "seats", row)));
    }

    private static Map<String, ?> area(int capacity) {
        return Map.of(
                "id", "pista", "name", "Pista", "capacity", capacity, "x", 0, "y", 100, "width", 400, "height", 100);
    }

    private static String maps(JsonNode venueOrMap) {
        var venue = venueOrMap.has("venueId") ? venueOrMap.path("venueId").asString() : id(venueOrMap);
        return "/api/v1/venues/" + venue + "/seat-maps";
    }

    private static String path(JsonNode seatMap) {
        return "/api/v1/seat-maps/" + id(seatMap);
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }
}

package io.palco.event.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class VenuesIT extends EventSystem {

    private static final String VENUES = "/api/v1/venues";

    private final UUID home = UUID.randomUUID();
    private final TestUser organizer = organizerOf(home);

    @Test
    void writesAVenueDown() {
        var venue = venue(Map.of());

        assertThat(venue.path("organizationId").asString()).isEqualTo(home.toString());
        assertThat(venue.path("name").asString()).isEqualTo("Theatro Municipal");
        assertThat(venue.path("rooms").asInt()).isZero();
        assertThat(as(organizer).get(VENUES + "/" + id(venue)).json()).isEqualTo(venue);
        assertThat(as(organizer).get(VENUES + "?q=municipal").json().path("items"))
                .singleElement()
                .isEqualTo(venue);
        assertThat(idsOf(as(organizer).get(VENUES + "?q=100%25"))).isEmpty();
    }

    @Test
    void changesAVenueOnlyOnTheVersionThatWasRead() {
        var venue = venue(Map.of());
        var path = VENUES + "/" + id(venue);

        var changed = basedOn(organizer, venue).put(path, body(Map.of("name", "Sala São Paulo")));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("name").asString()).isEqualTo("Sala São Paulo");
        assertProblem(basedOn(organizer, venue).put(path, body(Map.of())), 412, "stale-version");
        assertProblem(as(organizer).put(path, body(Map.of())), 428, "version-required");
        assertProblem(basedOn(organizer, venue).delete(path), 412, "stale-version");
        assertThat(basedOn(organizer, changed.json()).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).get(path), 404, "not-found");
    }

    @Test
    void keepsRoomsOfDifferentNames() {
        var rooms = VENUES + "/" + id(venue(Map.of())) + "/rooms";

        var hall = as(organizer).post(rooms, Map.of("name", "Salão Nobre", "capacity", 120));
        var other = as(organizer).post(rooms, Map.of("name", "Ateliê"));

        assertThat(hall.status()).as(hall.text()).isEqualTo(201);
        assertThat(as(organizer).get(rooms).json().path("items"))
                .extracting(room -> room.path("name").asString())
                .containsExactly("Ateliê", "Salão Nobre");
        var twice = as(organizer).post(rooms, Map.of("name", "salão nobre"));
        assertProblem(twice, 422, "validation-failed");
        assertThat(fields(twice)).containsExactly("name");
        var path = rooms + "/" + id(hall.json());
        var renamed = basedOn(organizer, hall.json()).put(path, Map.of("name", "Salão"));
        assertThat(renamed.status()).isEqualTo(200);
        assertProblem(basedOn(organizer, hall.json()).put(path, Map.of("name", "x")), 412, "stale-version");
        assertThat(basedOn(organizer, renamed.json()).delete(path).status()).isEqualTo(204);
        assertThat(idsOf(as(organizer).get(rooms))).containsExactly(id(other.json()));
    }

    @Test
    void givesAnEventThePlaceOfItsVenue() {
        var venue = venue(Map.of());

        var event = draft(organizer, Map.of("venueId", id(venue), "onlineUrl", "https://example.org/live"));

        assertThat(event.path("venueId").asString()).isEqualTo(id(venue));
        assertThat(event.at("/location/name").asString()).isEqualTo("Theatro Municipal");
        assertThat(event.at("/location/city").asString()).isEqualTo("São Paulo");
        assertThat(event.at("/location/latitude").asDouble()).isEqualTo(-23.5452);
        assertThat(event.path("onlineUrl").asString()).isEqualTo("https://example.org/live");
        var moved = basedOn(organizer, event)
                .patch(pathOf(event), Map.of("location", Map.of("name", "Na praça"), "onlineUrl", ""));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.json().path("venueId").isNull()).isTrue();
        assertThat(moved.json().path("onlineUrl").isNull()).isTrue();
        assertThat(moved.json().at("/location/name").asString()).isEqualTo("Na praça");
    }

    @Test
    void refusesTheVenueOfAnotherOrganization() {
        var foreign =
                as(organizerOf(UUID.randomUUID())).post(VENUES, body(Map.of())).json();

        var answer = as(organizer).post("/api/v1/events", event(Map.of("venueId", id(foreign))));

        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).containsExactly("venueId");
    }

    @Test
    void staysWhileEventsAreToBeHeldThere() {
        var venue = venue(Map.of());
        var event = published(organizer, Map.of("venueId", id(venue)));
        var path = VENUES + "/" + id(venue);

        assertProblem(basedOn(organizer, venue).delete(path), 409, "in-use");

        as(organizer).post(pathOf(event) + "/cancel");
        assertThat(basedOn(organizer, venue).delete(path).status()).isEqualTo(204);
        var kept = api().get(pathOf(event)).json();
        assertThat(kept.path("venueId").isNull()).isTrue();
        assertThat(kept.at("/location/name").asString()).isEqualTo("Theatro Municipal");
    }

    @Test
    void isHiddenUntilAPublicEventIsHeldThere() {
        var venue = venue(Map.of());
        var path = VENUES + "/" + id(venue);
        var stranger = organizerOf(UUID.randomUUID());

        for (var client : List.of(api(), as(stranger), as(TestTokens.user("Ana")))) {
            assertProblem(client.get(path), 404, "not-found");
            assertProblem(client.get(path + "/rooms"), 404, "not-found");
        }
        draft(organizer, Map.of("venueId", id(venue)));
        assertProblem(api().get(path), 404, "not-found");

        published(organizer, Map.of("venueId", id(venue)));

        assertThat(api().get(path).json().path("accessibility").asString()).startsWith("Rampa");
        assertThat(api().get(path + "/rooms").status()).isEqualTo(200);
    }

    @Test
    void isChangedByNobodyElse() {
        var venue = venue(Map.of());
        var path = VENUES + "/" + id(venue);
        var room = as(organizer).post(path + "/rooms", Map.of("name", "Sala 1")).json();
        var stranger = basedOn(organizerOf(UUID.randomUUID()), venue);
        var reader = basedOn(TestTokens.memberOf(home, "Rita", Permission.EVENTS_READ), venue);

        assertRefused(stranger, path, id(room), 404, "not-found");
        assertRefused(reader, path, id(room), 403, "forbidden");
        assertThat(idsOf(stranger.get(VENUES))).isEmpty();
        assertThat(idsOf(reader.get(VENUES))).containsExactly(id(venue));
        assertProblem(as(TestTokens.user("Ana")).get(VENUES), 403, "forbidden");
        var elsewhere = stranger.post(VENUES, body(Map.of("organizationId", home)));
        assertProblem(elsewhere, 422, "validation-failed");
        assertThat(fields(elsewhere)).containsExactly("organizationId");
    }

    private void assertRefused(ApiClient client, String path, String room, int status, String slug) {
        assertProblem(client.put(path, body(Map.of())), status, slug);
        assertProblem(client.delete(path), status, slug);
        assertProblem(client.post(path + "/rooms", Map.of("name", "Sala 2")), status, slug);
        assertProblem(client.put(path + "/rooms/" + room, Map.of("name", "Sala 2")), status, slug);
        assertProblem(client.delete(path + "/rooms/" + room), status, slug);
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of("name", Map.of("name", " ")),
                Arguments.of("name", Map.of("name", "x".repeat(201))),
                Arguments.of("address", Map.of("address", "x".repeat(501))),
                Arguments.of("city", Map.of("city", "a\u0000b")),
                Arguments.of("timeZone", Map.of("timeZone", "Mars/Olympus")),
                Arguments.of("latitude", Map.of("latitude", 90.5)),
                Arguments.of("longitude", Map.of("longitude", -180.5)),
                Arguments.of("accessibility", Map.of("accessibility", "x".repeat(2_001))));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void namesTheFieldThatBreaksARule(String field, Map<String, ?> change) {
        var venue = venue(Map.of());

        var added = as(organizer).post(VENUES, body(change));
        var changed = basedOn(organizer, venue).put(VENUES + "/" + id(venue), body(change));

        assertProblem(added, 422, "validation-failed");
        assertThat(fields(added)).contains(field);
        assertProblem(changed, 422, "validation-failed");
    }

    @Test
    void refusesRoomsAndOnlineAddressesThatBreakARule() {
        var rooms = VENUES + "/" + id(venue(Map.of())) + "/rooms";

        assertProblem(as(organizer).post(rooms, Map.of("name", "")), 422, "validation-failed");
        assertProblem(as(organizer).post(rooms, Map.of("name", "x", "capacity", 0)), 422, "validation-failed");
        for (var url : List.of("javascript:alert(1)", "ftp://example.org", "https://a b", "//example.org")) {
            var answer = as(organizer).post("/api/v1/events", event(Map.of("onlineUrl", url)));
            assertProblem(answer, 422, "validation-failed");
            assertThat(fields(answer)).containsExactly("onlineUrl");
        }
    }

    @Test
    void wantsBothCoordinatesOrNone() {
        var half = new HashMap<>(body(Map.of()));
        half.remove("longitude");

        var answer = as(organizer).post(VENUES, half);

        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).containsExactly("latitude");
    }

    private JsonNode venue(Map<String, ?> changes) {
        var answer = as(organizer).post(VENUES, body(changes));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private static Map<String, Object> body(Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "name", "Theatro Municipal",
                "address", "Praça Ramos de Azevedo",
                "city", "São Paulo",
                "state", "SP",
                "latitude", -23.5452,
                "longitude", -46.6386,
                "timeZone", "America/Sao_Paulo",
                "accessibility", "Rampa na entrada lateral."));
        body.putAll(changes);
        return body;
    }
}

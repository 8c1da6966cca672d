package io.palco.event.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An organization with something to book.
abstract class ResourceSystem extends EventSystem {

    static final String RESOURCES = "/api/v1/resources";
    static final String BOOKINGS = "/api/v1/bookings";

    final UUID home = UUID.randomUUID();
    final TestUser organizer = organizerOf(home);
    final Instant start = inDays(30);

    JsonNode resource(Map<String, ?> changes) {
        var answer = as(organizer).post(RESOURCES, resourceBody(changes));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    static Map<String, Object> resourceBody(Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of("kind", "EQUIPMENT", "name", "Cadeiras", "stock", 100));
        body.putAll(changes);
        return body;
    }

    JsonNode room(int setup, int teardown) {
        var venue = as(organizer)
                .post("/api/v1/venues", Map.of("name", "Centro Cultural", "timeZone", "America/Sao_Paulo"))
                .json();
        var rooms = "/api/v1/venues/" + id(venue) + "/rooms";
        var room = as(organizer)
                .post(rooms, Map.of("name", "Sala " + UUID.randomUUID()))
                .json();
        return resource(Map.of(
                "kind",
                "ROOM",
                "name",
                "Sala",
                "stock",
                1,
                "roomId",
                id(room),
                "setupMinutes",
                setup,
                "teardownMinutes",
                teardown));
    }

    /// An event of two hours that starts so many hours after the usual one.
    JsonNode eventAfter(int hours) {
        var begins = start.plus(Duration.ofHours(hours));
        return published(
                organizer,
                Map.of(
                        "startsAt",
                        begins.toString(),
                        "endsAt",
                        begins.plus(Duration.ofHours(2)).toString()));
    }

    Answer book(JsonNode event, JsonNode resource, Map<String, ?> terms) {
        var body = new HashMap<String, Object>(Map.of("eventId", id(event), "resourceId", id(resource)));
        body.putAll(terms);
        return as(organizer).post(BOOKINGS, body);
    }

    JsonNode booked(JsonNode event, JsonNode resource, Map<String, ?> terms) {
        var answer = book(event, resource, terms);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    static String id(JsonNode thing) {
        return thing.path("id").asString();
    }
}

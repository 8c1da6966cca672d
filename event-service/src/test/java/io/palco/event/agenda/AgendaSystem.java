package io.palco.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An organizer with an event of eight hours, and what agendas need.
abstract class AgendaSystem extends EventSystem {

    final UUID organization = UUID.randomUUID();
    final TestUser organizer = organizerOf(organization);
    final Instant opening = inDays(30);

    Map<String, Object> longDay() {
        return Map.of(
                "startsAt",
                opening.toString(),
                "endsAt",
                opening.plus(Duration.ofHours(8)).toString());
    }

    /// An hour of the day, counted from the opening.
    String at(double hours) {
        return opening.plus(Duration.ofMinutes((long) (hours * 60))).toString();
    }

    Map<String, Object> session(double from, double to, Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of("title", "Abertura", "startsAt", at(from), "endsAt", at(to)));
        body.putAll(changes);
        return body;
    }

    JsonNode added(JsonNode event, double from, double to, Map<String, ?> changes) {
        var answer = as(organizer).post(pathOf(event) + "/sessions", session(from, to, changes));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    JsonNode speaker(String name) {
        var answer = as(organizer).post("/api/v1/speakers", Map.of("name", name));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    static String pathOfSession(JsonNode session) {
        return "/api/v1/sessions/" + session.path("id").asString();
    }

    static Map<String, Object> bodyOf(JsonNode session, Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "title", session.path("title").asString(),
                "startsAt", session.path("startsAt").asString(),
                "endsAt", session.path("endsAt").asString()));
        body.putAll(changes);
        return body;
    }
}

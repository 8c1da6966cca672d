package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CalledOffIT extends RegistrationSystem {

    @Test
    void cancelsEveryRegistrationAndTellsOfEachOnce() {
        var event = openEvent(10);
        var owner = TestTokens.user("Ana");
        var path = registered(owner, event);
        for (var i = 0; i < 4; i++) {
            registered(TestTokens.user("Bia"), event);
        }

        try (var tap = messages().tap("palco.registration")) {
            var message = EventMessages.cancelled(event, 10, 2);
            var id = messages().send(message);
            messages().send(message, id);
            messages().send(message);

            var told = new HashSet<String>();
            for (var i = 0; i < 5; i++) {
                var cancelled = tap.next("registration.cancelled.v1", body -> isAt(body, event));
                assertThat(cancelled.body().path("cause").asString()).isEqualTo("EVENT_CANCELLED");
                assertThat(cancelled.body().path("reason").asString()).isEqualTo("Chuva");
                assertThat(cancelled.body().at("/places/taken").asInt()).isZero();
                told.add(cancelled.body().at("/registration/id").asString());
            }
            assertThat(told).hasSize(5);
            var other = openEvent(10);
            var otherPath = registered(TestTokens.user("Caio"), other);
            as(organizer).post(otherPath + "/cancel");
            var next = tap.next("registration.cancelled.v1", body -> isAt(body, event) || isAt(body, other));
            assertThat(next.body().at("/registration/eventId").asString())
                    .as("nobody is told twice")
                    .isEqualTo(other.toString());
        }

        assertThat(taken(event)).isZero();
        assertThat(activeRows(event)).isZero();
        assertThat(as(owner).get(path).json().at("/event/status").asString()).isEqualTo("CANCELLED");
        assertProblem(register(TestTokens.user("Davi"), event), 409, "event-not-open");
        assertProblem(as(owner).get(path + "/ticket.pdf"), 404, "not-found");
    }

    @Test
    void leavesNoRegistrationThatRacedWithIt() {
        for (var round = 0; round < 8; round++) {
            var event = openEvent(100);

            var answers = together(13, number -> {
                if (number == 6) {
                    messages().send(EventMessages.cancelled(event, 100, 2));
                    return 0;
                }
                return register(TestTokens.user("Ana"), event).status();
            });

            assertThat(answers).containsAnyOf(0).isSubsetOf(0, 201, 409);
            await().atMost(Duration.ofSeconds(15)).until(() -> isClosed(event));
            assertThat(activeRows(event)).isZero();
            assertThat(taken(event)).isZero();
        }
    }

    @Test
    void cancelsNothingOfAnEventThatNobodyRegisteredFor() {
        var unheard = UUID.randomUUID();

        messages().send(EventMessages.cancelled(unheard, 10, 2));

        await().atMost(Duration.ofSeconds(15)).until(() -> replica.find(unheard).isPresent() && isClosed(unheard));
        assertThat(taken(unheard)).isZero();
    }

    private boolean isClosed(UUID event) {
        return !jdbc.sql("SELECT open FROM event_places WHERE event_id = :id")
                .param("id", event)
                .query(Boolean.class)
                .single();
    }

    private static boolean isAt(JsonNode body, UUID event) {
        return body.at("/registration/eventId").asString("").equals(event.toString());
    }
}

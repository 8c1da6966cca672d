package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.registration.PlacesTaken;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessagesIT extends EventSystem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestUser organizer = TestTokens.organizer();

    @Test
    void tellsEveryChangeInTheShapeOfItsContract() {
        try (var tap = messages().tap("palco.event")) {
            var event = draft(organizer, Map.of());
            var id = event.path("id").asString();
            assertTold(tap, "event.created.v1", id, 0, "DRAFT");

            basedOn(organizer, event).patch(pathOf(event), Map.of("title", "Outra noite"));
            assertTold(tap, "event.updated.v1", id, 1, "DRAFT");

            as(organizer).post(pathOf(event) + "/publish");
            assertTold(tap, "event.published.v1", id, 2, "PUBLISHED");

            as(organizer).post(pathOf(event) + "/cancel", Map.of("reason", "Chuva"));
            var cancelled = assertTold(tap, "event.cancelled.v1", id, 3, "CANCELLED");
            assertThat(cancelled.path("event").path("cancellationReason").asString())
                    .isEqualTo("Chuva");
            assertThat(cancelled.path("event").path("title").asString()).isEqualTo("Outra noite");
        }
    }

    @Test
    void tellsThatADraftWasThrownAway() {
        try (var tap = messages().tap("palco.event")) {
            var event = draft(organizer, Map.of());
            as(organizer).delete(pathOf(event));

            var told = tap.next(
                    "event.deleted.v1",
                    body -> body.path("eventId")
                            .asString()
                            .equals(event.path("id").asString()));
            assertThat(namesIn(told.body())).isEqualTo(namesIn(golden("event.deleted.v1")));
            assertThat(told.body().path("version").asLong()).isEqualTo(1);
        }
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        try (var tap = messages().tap("palco.event")) {
            var event = draft(organizer, Map.of());
            var id = event.path("id").asString();

            as(organizer).post(pathOf(event) + "/cancel");
            as(organizer).with("If-Match", "\"5\"").patch(pathOf(event), Map.of("title", "Tarde"));
            basedOn(organizer, event).patch(pathOf(event), Map.of("capacity", 0));
            as(organizer).post(pathOf(event) + "/publish");

            assertThat(tap.next(body -> isAbout(body, id)).envelope().type()).isEqualTo("event.created.v1");
            assertThat(tap.next(body -> isAbout(body, id)).envelope().type()).isEqualTo("event.published.v1");
        }
    }

    @Test
    void followsThePlacesTakenInWhateverOrderItHears() {
        var event = published(organizer, Map.of("capacity", 10));
        var eventId = UUID.fromString(event.path("id").asString());
        var history = new ArrayList<Record>();
        for (var revision = 1; revision <= 12; revision++) {
            history.add(confirmed(eventId, Math.min(revision, 8), revision));
        }
        history.add(cancelled(eventId, 7, 13));
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(42));

        for (var message : shuffled) {
            var id = messages().send(message);
            messages().send(message, id);
        }
        messages().send(history.getFirst());

        await().atMost(Duration.ofSeconds(15)).until(() -> available(event) == 3);
        await().during(Duration.ofSeconds(1)).until(() -> available(event) == 3);
        assertThat(jdbc.sql("SELECT revision FROM event_places WHERE event_id = :id")
                        .param("id", eventId)
                        .query(Long.class)
                        .single())
                .isEqualTo(13);
    }

    @Test
    void remembersPlacesOfAnEventThatIsTakenDown() {
        var event = published(organizer, Map.of("capacity", 5));
        var eventId = UUID.fromString(event.path("id").asString());

        messages().send(confirmed(eventId, 9, 1)); // more than the capacity we know of

        await().atMost(Duration.ofSeconds(15)).until(() -> available(event) == 0);
    }

    private JsonNode assertTold(TestMessages.Tap tap, String type, String id, long version, String status) {
        var told = tap.next(type, body -> isAbout(body, id));
        var event = told.body().path("event");
        assertThat(namesIn(told.body())).isEqualTo(namesIn(golden(type)));
        assertThat(namesIn(event)).isEqualTo(namesIn(golden(type).path("event")));
        assertThat(event.path("version").asLong()).isEqualTo(version);
        assertThat(event.path("status").asString()).isEqualTo(status);
        assertThat(told.envelope().source()).isEqualTo("/event-service");
        assertThat(told.envelope().subject()).isEqualTo(id);
        return told.body();
    }

    private static boolean isAbout(JsonNode body, String id) {
        return body.path("event").path("id").asString("").equals(id);
    }

    private static JsonNode golden(String type) {
        return JSON.readTree(TestMessages.golden(type));
    }

    private static List<String> namesIn(JsonNode node) {
        return node.propertyNames().stream().sorted().toList();
    }

    private int available(JsonNode event) {
        return api().get(pathOf(event)).json().path("available").asInt();
    }

    private static RegistrationConfirmedV1 confirmed(UUID eventId, int taken, long revision) {
        var golden = TestMessages.golden(RegistrationConfirmedV1.class);
        return new RegistrationConfirmedV1(
                of(golden.registration(), eventId), golden.event(), new PlacesTaken(taken, 10, revision));
    }

    private static RegistrationCancelledV1 cancelled(UUID eventId, int taken, long revision) {
        var golden = TestMessages.golden(RegistrationCancelledV1.class);
        return new RegistrationCancelledV1(
                of(golden.registration(), eventId),
                golden.event(),
                new PlacesTaken(taken, 10, revision),
                golden.cause(),
                golden.reason());
    }

    private static RegistrationSnapshot of(RegistrationSnapshot golden, UUID eventId) {
        return new RegistrationSnapshot(
                UUID.randomUUID(),
                eventId,
                golden.organizationId(),
                golden.userId(),
                golden.participant(),
                golden.status(),
                golden.ticketCode(),
                golden.version(),
                golden.createdAt(),
                golden.updatedAt());
    }
}

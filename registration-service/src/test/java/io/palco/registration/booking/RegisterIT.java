package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import io.palco.registration.terms.EventTermsStatus;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterIT extends RegistrationSystem {

    @Test
    void givesTheCallerAPlace() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);

        var answer = as(ana).post(registrations(event), Map.of("answers", Map.of("shirt", "M")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var registration = answer.json();
        assertThat(answer.header("Location"))
                .isEqualTo("/api/v1/registrations/" + registration.path("id").asString());
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(registration.path("eventId").asString()).isEqualTo(event.toString());
        assertThat(registration.at("/participant/name").asString()).isEqualTo(ana.name());
        assertThat(registration.at("/participant/email").asString()).isEqualTo(ana.email());
        assertThat(registration.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(registration.at("/answers/shirt").asString()).isEqualTo("M");
        assertThat(registration.path("ticketCode").asString()).startsWith("PALCO1.");
        assertThat(registration.at("/event/title").asString()).isEqualTo("Noite do Jazz");
        assertThat(registration.has("ownership")).isFalse();
        assertThat(as(ana).get("/api/v1/registrations/"
                                + registration.path("id").asString())
                        .json())
                .isEqualTo(registration);
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void tellsOfItInTheShapeOfItsContract() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);

        try (var tap = messages().tap("palco.registration")) {
            var path = registered(ana, event);
            var confirmed = tap.next("registration.confirmed.v1", body -> isAt(body, event));
            as(ana).post(path + "/cancel", Map.of("reason", "Viagem"));
            var cancelled = tap.next("registration.cancelled.v1", body -> isAt(body, event));

            assertSameShape(confirmed.body(), "registration.confirmed.v1");
            assertSameShape(cancelled.body(), "registration.cancelled.v1");
            assertThat(confirmed.body().at("/places/taken").asInt()).isEqualTo(1);
            assertThat(cancelled.body().at("/places/taken").asInt()).isZero();
            assertThat(cancelled.body().at("/places/revision").asLong())
                    .isGreaterThan(confirmed.body().at("/places/revision").asLong());
            assertThat(cancelled.body().at("/registration/version").asLong()).isEqualTo(1);
            assertThat(cancelled.body().path("cause").asString()).isEqualTo("PARTICIPANT");
            assertThat(cancelled.body().path("reason").asString()).isEqualTo("Viagem");
            assertThat(confirmed.body().at("/registration/userId").asString())
                    .isEqualTo(ana.id().toString());
        }
    }

    @Test
    void givesSomebodyElseAPlaceWhenAnOrganizerAsks() {
        var event = openEvent(10);
        var guest = Map.of("participant", Map.of("name", "Zé Silva", "email", "ZE@Example.org"));

        var answer = as(organizer).post(registrations(event), guest);
        var again = as(organizer).post(registrations(event), guest);
        var byAStranger = as(TestTokens.user("Ana")).post(registrations(event), guest);
        var byAForeigner = as(organizerOf(UUID.randomUUID())).post(registrations(event), guest);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().at("/participant/email").asString()).isEqualTo("ze@example.org");
        assertProblem(again, 409, "already-registered");
        assertProblem(byAStranger, 403, "forbidden");
        assertProblem(byAForeigner, 403, "forbidden");
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void givesNobodyTwoPlaces() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        registered(ana, event);

        assertProblem(register(ana, event), 409, "already-registered");
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void givesOnePlaceToOnePersonWhoAsksManyTimesAtOnce() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(100);

        var answers = together(16, _ -> register(ana, event));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("already-registered")))
                .hasSize(15);
        assertThat(taken(event)).isEqualTo(1);
        assertThat(activeRows(event)).isEqualTo(1);
    }

    @Test
    void saysThatAnEventIsFull() {
        var event = openEvent(1);
        var ana = TestTokens.user("Ana");
        registered(ana, event);

        assertProblem(register(TestTokens.user("Bia"), event), 409, "event-full");
        assertProblem(register(ana, event), 409, "already-registered");
    }

    @Test
    void opensOnlyWhatIsPublishedAndNotOver() {
        for (var status : new EventTermsStatus[] {EventTermsStatus.CANCELLED, EventTermsStatus.COMPLETED}) {
            var terms = terms(status, 10, 3);
            replica.note(terms);
            assertProblem(register(TestTokens.user("Ana"), terms.eventId()), 409, "event-not-open");
        }
        var over = openEvent(10);
        jdbc.sql("UPDATE event_terms SET ends_at = now() - interval '1 minute' WHERE event_id = :id")
                .param("id", over)
                .update();
        assertProblem(register(TestTokens.user("Ana"), over), 409, "event-not-open");
        assertThat(taken(over)).isZero();
    }

    @Test
    void knowsNoEventThatEventServiceDoesNotShow() {
        var draft = terms(EventTermsStatus.DRAFT, 10, 0);
        replica.note(draft);

        assertProblem(register(TestTokens.user("Ana"), UUID.randomUUID()), 404, "not-found");
        assertProblem(register(TestTokens.user("Ana"), draft.eventId()), 404, "not-found");
        assertThat(EVENT_SERVICE.asked()).hasSize(2);
    }

    @Test
    void asksEventServiceForAnEventWhoseMessageHasNotComeYet() {
        var ana = TestTokens.user("Ana");
        var draft = terms(EventTermsStatus.DRAFT, 5, 0);
        replica.note(draft);
        EVENT_SERVICE.answers(200, shown(draft.eventId(), "PUBLISHED", 1));

        assertThat(register(ana, draft.eventId()).status()).isEqualTo(201);
        assertThat(EVENT_SERVICE.asked().getFirst().authorization()).isEqualTo("Bearer " + ana.token());
        assertThat(EVENT_SERVICE.asked().getFirst().path()).isEqualTo("/api/v1/events/" + draft.eventId());

        var unheard = UUID.randomUUID();
        EVENT_SERVICE.answers(200, shown(unheard, "PUBLISHED", 1));
        assertThat(register(ana, unheard).status()).isEqualTo(201);
        EVENT_SERVICE.isDown();
        assertThat(register(TestTokens.user("Bia"), unheard).status()).isEqualTo(201);
    }

    @Test
    void saysWhenEventServiceCannotBeAsked() {
        EVENT_SERVICE.isDown();

        var answer = register(TestTokens.user("Ana"), UUID.randomUUID());

        assertProblem(answer, 503, "dependency-unavailable");
        assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");

        EVENT_SERVICE.failsWith(403);
        assertProblem(register(TestTokens.user("Ana"), UUID.randomUUID()), 503, "dependency-unavailable");
    }

    @Test
    void hearsOfEventsFromMessages() {
        var golden = TestMessages.golden(io.palco.contracts.event.EventPublishedV1.class);
        var eventId = UUID.randomUUID();
        messages().send(EventMessages.published(golden, eventId, 7, 4));

        await().atMost(Duration.ofSeconds(15)).until(() -> replica.find(eventId).isPresent());
        EVENT_SERVICE.isDown();
        assertThat(register(TestTokens.user("Ana"), eventId).status()).isEqualTo(201);
    }

    private Map<String, Object> shown(UUID id, String status, long version) {
        return Map.of(
                "id",
                id.toString(),
                "organizationId",
                organization.toString(),
                "title",
                "Noite do Jazz",
                "startsAt",
                "2099-05-04T15:00:00Z",
                "endsAt",
                "2099-05-04T17:00:00Z",
                "timeZone",
                "America/Sao_Paulo",
                "location",
                Map.of("name", "Teatro"),
                "status",
                status,
                "capacity",
                5,
                "version",
                version);
    }

    private static boolean isAt(JsonNode body, UUID event) {
        return body.at("/registration/eventId").asString("").equals(event.toString());
    }

    private static void assertSameShape(JsonNode body, String type) {
        var golden = JsonMapper.builder().build().readTree(TestMessages.golden(type));
        for (var part :
                new String[] {"", "/registration", "/registration/participant", "/event", "/event/location", "/places"
                }) {
            assertThat(body.at(part).propertyNames())
                    .as(type + part)
                    .containsExactlyInAnyOrderElementsOf(golden.at(part).propertyNames());
        }
    }
}

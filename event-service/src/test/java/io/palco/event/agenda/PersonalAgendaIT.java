package io.palco.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

class PersonalAgendaIT extends AgendaSystem {

    private static final RegistrationConfirmedV1 GOLDEN = TestMessages.golden(RegistrationConfirmedV1.class);

    private final TestUser ana = TestTokens.user("Ana");

    @Test
    void collectsSessionsAndSaysWhichOverlap() {
        var event = published(organizer, longDay());
        var first = added(event, 1, 3, Map.of("title", "Primeira"));
        var second = added(event, 2, 4, Map.of("title", "Segunda"));
        var third = added(event, 4, 5, Map.of("title", "Terceira"));

        pick(ana, first);
        var picked = pick(ana, second);
        pick(ana, third);
        pick(ana, third);

        assertThat(picked.path("conflictsWith").valueStream().map(JsonNode::asString))
                .containsExactly(first.path("id").asString());
        var mine = as(ana).get("/api/v1/sessions").json().path("items");
        assertThat(mine.valueStream().map(p -> p.at("/session/title").asString()))
                .containsExactly("Primeira", "Segunda", "Terceira");
        assertThat(mine.get(2).path("conflictsWith")).isEmpty();
        assertThat(mine.get(0).path("eventTitle").asString()).isEqualTo("Noite do Jazz");
        assertThat(as(ana).get(pathOfSession(first)).json().path("picked").asBoolean())
                .isTrue();
        assertThat(as(organizer).get(pathOfSession(first)).json().path("picked").asBoolean(true))
                .isFalse();

        assertThat(as(ana).delete(pathOfSession(first) + "/pick").status()).isEqualTo(204);
        assertThat(as(ana).delete(pathOfSession(first) + "/pick").status()).isEqualTo(204);
        assertThat(as(ana).get("/api/v1/sessions?eventId=" + event.path("id").asString())
                        .json()
                        .path("items"))
                .hasSize(2);
        assertProblem(api().get("/api/v1/sessions"), 401, "unauthorized");
    }

    @Test
    void givesLimitedPlacesOnlyToAttendeesAndTakesThemBack() {
        var event = published(organizer, longDay());
        var session = added(event, 1, 2, Map.of("capacity", 1));
        var pick = pathOfSession(session) + "/pick";
        assertProblem(as(ana).put(pick, Map.of()), 403, "attendees-only");
        var registration = register(event, ana);
        var bia = TestTokens.user("Bia");
        register(event, bia);

        await().atMost(Duration.ofSeconds(15))
                .until(() -> as(ana).put(pick, Map.of()).status() == 200);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertProblem(as(bia).put(pick, Map.of()), 409, "session-full"));
        assertThat(api().get(pathOfSession(session)).json().path("available").asInt())
                .isZero();
        assertProblem(
                basedOn(organizer, session).put(pathOfSession(session), session(1, 2, Map.of("capacity", 0))),
                422,
                "validation-failed");

        messages().send(cancelled(registration));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> as(bia).put(pick, Map.of()).status() == 200);
        assertThat(as(ana).get("/api/v1/sessions").json().path("items")).isEmpty();
    }

    @Test
    void neverGivesMorePlacesThanTheSessionHas() throws Exception {
        var event = published(organizer, longDay());
        var session = added(event, 1, 2, Map.of("capacity", 3));
        var people =
                IntStream.range(0, 12).mapToObj(i -> TestTokens.user("P" + i)).toList();
        people.forEach(person -> register(event, person));
        await().atMost(Duration.ofSeconds(15)).until(() -> attendees(event) == people.size());

        try (var threads = Executors.newFixedThreadPool(12)) {
            var tries = people.stream()
                    .<Callable<Integer>>map(person -> () -> as(person)
                            .put(pathOfSession(session) + "/pick", Map.of())
                            .status())
                    .toList();
            var statuses = threads.invokeAll(tries).stream()
                    .map(task -> task.resultNow())
                    .toList();

            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM session_picks WHERE session_id = :id")
                        .param("id", UUID.fromString(session.path("id").asString()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() -> jdbc.sql("UPDATE sessions SET taken = taken + 1 WHERE id = :id")
                        .param("id", UUID.fromString(session.path("id").asString()))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesToShrinkBelowWhatIsTakenAndToPickWhatIsOver() {
        var event = published(organizer, longDay());
        var session = added(event, 1, 2, Map.of());
        pick(ana, session);
        pick(TestTokens.user("Bia"), session);

        assertProblem(
                basedOn(organizer, session).put(pathOfSession(session), session(1, 2, Map.of("capacity", 1))),
                422,
                "capacity-below-taken");
        jdbc.sql(
                        "UPDATE sessions SET starts_at = now() - interval '2 h', ends_at = now() - interval '1 h' WHERE id = :id")
                .param("id", UUID.fromString(session.path("id").asString()))
                .update();
        assertProblem(
                as(TestTokens.user("Caio")).put(pathOfSession(session) + "/pick", Map.of()), 409, "event-not-open");
    }

    @Test
    void isGivenOutAndForgottenOnRequest() {
        var event = published(organizer, longDay());
        var title = "Segredo " + UUID.randomUUID();
        var session = added(event, 1, 2, Map.of("title", title));
        pick(ana, session);

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonExportRequestedV1(UUID.randomUUID(), ana.id(), List.of()));
            answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("rows").asString().contains(title));
            messages().send(new PersonErasedV1(ana.id(), List.of(), "—"));
            answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(ana.id().toString()));
        }

        assertThat(jdbc.sql("SELECT taken FROM sessions WHERE id = :id")
                        .param("id", UUID.fromString(session.path("id").asString()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private JsonNode pick(TestUser user, JsonNode session) {
        var answer = as(user).put(pathOfSession(session) + "/pick", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private int attendees(JsonNode event) {
        return jdbc.sql("SELECT count(*) FROM attendances WHERE event_id = :id")
                .param("id", UUID.fromString(event.path("id").asString()))
                .query(Integer.class)
                .single();
    }

    private RegistrationSnapshot register(JsonNode event, TestUser user) {
        var golden = GOLDEN.registration();
        var registration = new RegistrationSnapshot(
                UUID.randomUUID(),
                UUID.fromString(event.path("id").asString()),
                organization,
                user.id(),
                new RegistrationSnapshot.Participant(UUID.randomUUID(), "Ana", user.email(), "pt-BR"),
                "CONFIRMED",
                golden.ticketCode(),
                0,
                golden.createdAt(),
                golden.updatedAt());
        messages().send(new RegistrationConfirmedV1(registration, GOLDEN.event(), GOLDEN.places()));
        return registration;
    }

    private static RegistrationCancelledV1 cancelled(RegistrationSnapshot was) {
        var golden = TestMessages.golden(RegistrationCancelledV1.class);
        var registration = new RegistrationSnapshot(
                was.id(),
                was.eventId(),
                was.organizationId(),
                was.userId(),
                was.participant(),
                "CANCELLED",
                was.ticketCode(),
                1,
                was.createdAt(),
                was.updatedAt());
        return new RegistrationCancelledV1(registration, golden.event(), golden.places(), golden.cause(), null);
    }
}

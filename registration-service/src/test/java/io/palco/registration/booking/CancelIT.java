package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CancelIT extends RegistrationSystem {

    @Test
    void givesThePlaceBackToTheNextPerson() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(1);
        var path = registered(ana, event);
        assertProblem(register(TestTokens.user("Bia"), event), 409, "event-full");

        var answer = as(ana).post(path + "/cancel", Map.of("reason", "Viagem"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(answer.json().path("cancellationCause").asString()).isEqualTo("PARTICIPANT");
        assertThat(answer.json().path("cancellationReason").asString()).isEqualTo("Viagem");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(taken(event)).isZero();
        assertThat(register(TestTokens.user("Bia"), event).status()).isEqualTo(201);
    }

    @Test
    void happensOnce() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        var path = registered(ana, event);

        as(ana).post(path + "/cancel");

        assertProblem(as(ana).post(path + "/cancel"), 409, "invalid-transition");
        assertThat(taken(event)).isZero();
    }

    @Test
    void happensOnceWhenManyAskAtOnce() {
        for (var round = 0; round < 5; round++) {
            var ana = TestTokens.user("Ana");
            var event = openEvent(10);
            registered(TestTokens.user("Bia"), event);
            var path = registered(ana, event);

            var answers = together(8, _ -> as(ana).post(path + "/cancel"));

            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.problem().equals("invalid-transition")))
                    .hasSize(7);
            assertThat(taken(event)).isEqualTo(1);
        }
    }

    @Test
    void isForTheOwnerAndTheOrganizerOnly() {
        var event = openEvent(10);
        var path = registered(TestTokens.user("Ana"), event);
        var reader = TestTokens.memberOf(organization, "Rita", Permission.REGISTRATIONS_READ);

        assertProblem(as(TestTokens.user("Bia")).post(path + "/cancel"), 404, "not-found");
        assertProblem(as(organizerOf(UUID.randomUUID())).post(path + "/cancel"), 404, "not-found");
        assertProblem(as(reader).post(path + "/cancel"), 403, "forbidden");
        var answer = as(organizer).post(path + "/cancel");

        assertThat(answer.json().path("cancellationCause").asString()).isEqualTo("ORGANIZER");
        assertThat(taken(event)).isZero();
    }

    @Test
    void letsThePersonComeBack() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        var path = registered(ana, event);
        as(ana).post(path + "/cancel");

        var again = registered(ana, event);

        assertThat(again).isNotEqualTo(path);
        assertThat(taken(event)).isEqualTo(1);
        assertThat(as(ana).get(path).json().path("status").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void isTooLateForAParticipantOnceTheEventIsOver() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        var path = registered(ana, event);
        jdbc.sql("UPDATE event_terms SET ends_at = now() - interval '1 minute' WHERE event_id = :id")
                .param("id", event)
                .update();

        assertProblem(as(ana).post(path + "/cancel"), 409, "event-not-open");
        assertThat(as(organizer).post(path + "/cancel").status()).isEqualTo(200);
    }

    @Test
    void knowsNoUnknownRegistration() {
        assertProblem(as(organizer).post("/api/v1/registrations/" + UUID.randomUUID() + "/cancel"), 404, "not-found");
    }
}

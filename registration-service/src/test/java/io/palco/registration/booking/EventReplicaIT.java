package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.event.EventDeletedV1;
import io.palco.contracts.security.Permission;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What event-service says may come late, twice or out of order; and it asks before it takes places away.
class EventReplicaIT extends RegistrationSystem {

    @Test
    void keepsTheNewestVersionWhateverTheOrder() {
        var event = UUID.randomUUID();

        for (var version : new long[] {3, 1, 4, 2, 4, 3}) {
            messages().send(EventMessages.updated(event, (int) version * 10, version));
        }

        await().atMost(Duration.ofSeconds(15)).until(() -> version(event) == 4 && handled(6));
        assertThat(replica.find(event).map(EventTerms::capacity)).contains(40);
        messages().send(EventMessages.updated(event, 10, 1));
        await().during(Duration.ofMillis(700)).until(() -> version(event) == 4);
        assertThat(replica.find(event).map(EventTerms::capacity)).contains(40);
    }

    @Test
    void staysCalledOffWhenAnOlderMessageComesLate() {
        var event = UUID.randomUUID();
        messages().send(EventMessages.cancelled(event, 10, 5));
        await().atMost(Duration.ofSeconds(15)).until(() -> version(event) == 5);

        messages().send(EventMessages.updated(event, 10, 4));

        await().during(Duration.ofMillis(700)).until(() -> version(event) == 5);
        assertProblem(register(TestTokens.user("Ana"), event), 409, "event-not-open");
    }

    @Test
    void forgetsADraftThatWasThrownAway() {
        var draft = terms(EventTermsStatus.DRAFT, 10, 0);
        replica.note(draft);

        messages().send(new EventDeletedV1(draft.eventId(), organization, 1));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> replica.find(draft.eventId())
                        .filter(terms -> terms.status() == EventTermsStatus.DELETED)
                        .isPresent());
        assertProblem(register(TestTokens.user("Ana"), draft.eventId()), 404, "not-found");
    }

    @Test
    void agreesToFewerPlacesThanBeforeButNotThanTaken() {
        var event = openEvent(10);
        registered(TestTokens.user("Ana"), event);
        registered(TestTokens.user("Bia"), event);

        assertOutcome(lower(event, 1, 2), "MORE_TAKEN", 2);
        assertOutcome(lower(event, 2, 2), "AGREED", 2);
        assertOutcome(lower(event, 2, 2), "AGREED", 2);
        assertProblem(register(TestTokens.user("Caio"), event), 409, "event-full");
    }

    @Test
    void keepsAnAgreementAgainstOlderMessages() {
        var event = openEvent(10);
        assertOutcome(lower(event, 3, 5), "AGREED", 0);

        replica.note(terms(event, EventTermsStatus.PUBLISHED, 20, 4));

        assertThat(replica.find(event).map(EventTerms::capacity)).contains(3);
        replica.note(terms(event, EventTermsStatus.PUBLISHED, 20, 5));
        assertThat(replica.find(event).map(EventTerms::capacity)).contains(20);
    }

    @Test
    void refusesToLowerWhatANewerOrTheSameVersionAlreadySays() {
        var event = openEvent(10);
        replica.note(terms(event, EventTermsStatus.PUBLISHED, 20, 5));

        assertOutcome(lower(event, 3, 4), "OUTDATED", 0);
        assertOutcome(lower(event, 3, 5), "OUTDATED", 0);

        assertThat(replica.find(event).map(EventTerms::capacity)).contains(20);
        assertOutcome(lower(event, 3, 6), "AGREED", 0);
    }

    @Test
    void letsASecondTryLowerFurtherWhenTheFirstWasNeverSaved() {
        var event = openEvent(10);
        assertOutcome(lower(event, 3, 2), "AGREED", 0);

        assertOutcome(lower(event, 6, 2), "AGREED", 0);

        assertThat(replica.find(event).map(EventTerms::capacity)).contains(6);
    }

    @Test
    void letsOnlyTheOrganizationsManagersLower() {
        var event = openEvent(10);
        var path = "/internal/v1/events/" + event + "/capacity";
        var wish = Map.of("capacity", 5, "version", 2);

        assertProblem(api().put(path, wish), 401, "unauthorized");
        assertProblem(as(TestTokens.user("Ana")).put(path, wish), 403, "forbidden");
        assertProblem(as(organizerOf(UUID.randomUUID())).put(path, wish), 403, "forbidden");
        var registrar = TestTokens.memberOf(organization, "Rui", Permission.REGISTRATIONS_MANAGE);
        assertProblem(as(registrar).put(path, wish), 403, "forbidden");
        assertProblem(as(organizer).put(path, Map.of("capacity", 0, "version", 2)), 422, "validation-failed");
        assertProblem(
                as(organizer).put("/internal/v1/events/" + UUID.randomUUID() + "/capacity", wish), 404, "not-found");
        assertThat(replica.find(event).map(EventTerms::capacity)).contains(10);
    }

    @Test
    void neverLowersBelowWhatIsTakenMeanwhile() {
        for (var round = 0; round < 5; round++) {
            var event = openEvent(20);
            together(
                    21,
                    number -> number == 10
                            ? lower(event, 8, 2).status()
                            : register(TestTokens.user("Ana"), event).status());

            var capacity = replica.find(event).map(EventTerms::capacity).orElseThrow();
            assertThat(taken(event)).isLessThanOrEqualTo(capacity).isEqualTo(activeRows(event));
        }
    }

    private Answer lower(UUID event, int capacity, long version) {
        return as(organizer)
                .put("/internal/v1/events/" + event + "/capacity", Map.of("capacity", capacity, "version", version));
    }

    private static void assertOutcome(Answer answer, String outcome, int taken) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asString()).isEqualTo(outcome);
        assertThat(answer.json().path("taken").asInt()).isEqualTo(taken);
    }

    private long version(UUID event) {
        return replica.find(event).map(EventTerms::version).orElse(-1L);
    }

    /// Whether at least so many messages have been handled altogether.
    private boolean handled(int atLeast) {
        return jdbc.sql("SELECT count(*) FROM inbox_messages")
                        .query(Integer.class)
                        .single()
                >= atLeast;
    }
}

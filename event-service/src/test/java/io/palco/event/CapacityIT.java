package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CapacityIT extends EventSystem {

    private final TestUser organizer = TestTokens.organizer();

    @Test
    void lowersTheCapacityOnceRegistrationServiceAgrees() {
        var event = published(organizer, Map.of());
        answers("AGREED", 20);

        var answer = lower(event, 20);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("capacity").asInt()).isEqualTo(20);
        var asked = REGISTRATION_SERVICE.asked();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().method()).isEqualTo("PUT");
        assertThat(asked.getFirst().path())
                .isEqualTo("/internal/v1/events/" + event.path("id").asString() + "/capacity");
        assertThat(asked.getFirst().authorization()).isEqualTo("Bearer " + organizer.token());
        assertThat(asked.getFirst().body().path("capacity").asInt()).isEqualTo(20);
        assertThat(asked.getFirst().body().path("version").asLong())
                .isEqualTo(event.path("version").asLong() + 1);
    }

    @Test
    void refusesACapacityBelowThePlacesTaken() {
        var event = published(organizer, Map.of());
        answers("MORE_TAKEN", 50);

        var answer = lower(event, 49);

        assertProblem(answer, 422, "capacity-below-taken");
        assertThat(fields(answer)).containsExactly("capacity");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("50");
        assertUnchanged(event);
    }

    @Test
    void givesWayToAnEditThatRegistrationServiceAlreadyKnows() {
        var event = published(organizer, Map.of());
        answers("OUTDATED", 0);

        assertProblem(lower(event, 20), 412, "stale-version");
        assertUnchanged(event);
    }

    @Test
    void changesNothingWhileRegistrationServiceIsDown() {
        var event = published(organizer, Map.of());
        REGISTRATION_SERVICE.isDown();

        assertUnavailable(lower(event, 20));
        assertUnchanged(event);
    }

    @Test
    void changesNothingWhenRegistrationServiceFails() {
        var event = published(organizer, Map.of());
        REGISTRATION_SERVICE.failsWith(500);

        assertUnavailable(lower(event, 20));
        assertUnchanged(event);
    }

    @Test
    void changesNothingWhenRegistrationServiceIsTooSlow() {
        var event = published(organizer, Map.of());
        REGISTRATION_SERVICE.takes(Duration.ofSeconds(4), Map.of("outcome", "AGREED", "taken", 0));

        assertUnavailable(lower(event, 20));
        assertUnchanged(event);
    }

    @Test
    void changesNothingWhateverRegistrationServiceRefuses() {
        var event = published(organizer, Map.of());
        for (var status : new int[] {400, 401, 403, 404, 422}) {
            REGISTRATION_SERVICE.failsWith(status);

            assertUnavailable(lower(event, 20));
        }
        assertUnchanged(event);
    }

    @Test
    void asksNobodyForMorePlacesOrForADraft() {
        var event = published(organizer, Map.of());
        var draft = draft(organizer, Map.of());

        assertThat(lower(event, 101).status()).isEqualTo(200);
        assertThat(lower(draft, 5).status()).isEqualTo(200);
        assertThat(REGISTRATION_SERVICE.asked()).isEmpty();
    }

    private static void answers(String outcome, int taken) {
        REGISTRATION_SERVICE.answers(200, Map.of("outcome", outcome, "taken", taken));
    }

    private Answer lower(JsonNode event, int capacity) {
        return basedOn(organizer, event).patch(pathOf(event), Map.of("capacity", capacity));
    }

    private void assertUnavailable(Answer answer) {
        assertProblem(answer, 503, "dependency-unavailable");
        assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
    }

    private void assertUnchanged(JsonNode event) {
        assertThat(api().get(pathOf(event)).json()).isEqualTo(event);
    }
}

package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerCountsIT extends RegistrationSystem {

    @Test
    void countsWhatPeopleWithAPlaceAnswered() {
        var event = openEvent(10);
        answered(event, Map.of("dietary", "Vegan"));
        answered(event, Map.of("dietary", " vegan "));
        answered(event, Map.of("dietary", "gluten-free", "size", "M"));
        answered(event, Map.of("dietary", " "));
        answered(event, Map.of());
        var gone = TestTokens.user("Bia");
        var cancelled = as(gone).post(registrations(event), Map.of("answers", Map.of("dietary", "kosher")));
        as(gone).post(cancelled.header("Location") + "/cancel");

        var counted = as(organizer).get(path(event)).json();

        assertThat(counted.path("answers"))
                .extracting(count -> count.path("answer").asString() + " "
                        + count.path("people").asInt())
                .containsExactly("vegan 2", "gluten-free 1");
        assertThat(counted.path("people").asInt()).isEqualTo(5);
        assertThat(counted.path("unanswered").asInt()).isEqualTo(2);
    }

    @Test
    void tellsThemToNobodyElse() {
        var event = openEvent(10);

        assertProblem(as(organizerOf(UUID.randomUUID())).get(path(event)), 404, "not-found");
        assertProblem(as(TestTokens.user("Ana")).get(path(event)), 403, "forbidden");
        assertProblem(api().get(path(event)), 401, "unauthorized");
        assertProblem(as(organizer).get(path(UUID.randomUUID())), 404, "not-found");
    }

    private void answered(UUID event, Map<String, String> answers) {
        var answer = as(TestTokens.user("Ana")).post(registrations(event), Map.of("answers", answers));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String path(UUID event) {
        return "/internal/v1/events/" + event + "/answers/dietary";
    }
}

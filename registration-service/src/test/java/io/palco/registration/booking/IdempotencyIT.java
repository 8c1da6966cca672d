package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyIT extends RegistrationSystem {

    private final String key = UUID.randomUUID().toString();

    @Test
    void replaysTheAnswerToARepeat() {
        var client = as(TestTokens.user("Ana")).with("Idempotency-Key", key);
        var event = openEvent(10);
        var body = Map.of("answers", Map.of("shirt", "M"));

        var first = client.post(registrations(event), body);
        var again = client.post(registrations(event), "{ \"answers\" : { \"shirt\":\"M\" } }");

        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForAnythingElse() {
        var client = as(TestTokens.user("Ana")).with("Idempotency-Key", key);
        var event = openEvent(10);
        client.post(registrations(event), Map.of("answers", Map.of("shirt", "M")));

        var otherBody = client.post(registrations(event), Map.of("answers", Map.of("shirt", "L")));
        var otherEvent = client.post(registrations(openEvent(10)), Map.of("answers", Map.of("shirt", "M")));

        assertProblem(otherBody, 422, "idempotency-key-reused");
        assertProblem(otherEvent, 422, "idempotency-key-reused");
    }

    @Test
    void judgesARepeatOfARefusalAnew() {
        var event = openEvent(1);
        var path = registered(TestTokens.user("Bia"), event);
        var client = as(TestTokens.user("Ana")).with("Idempotency-Key", key);
        assertProblem(client.post(registrations(event)), 409, "event-full");

        as(organizer).post(path + "/cancel");

        assertThat(client.post(registrations(event)).status()).isEqualTo(201);
    }

    @Test
    void keepsTheKeysOfPeopleApart() {
        var event = openEvent(10);

        var ana = as(TestTokens.user("Ana")).with("Idempotency-Key", key).post(registrations(event));
        var bia = as(TestTokens.user("Bia")).with("Idempotency-Key", key).post(registrations(event));

        assertThat(ana.status()).isEqualTo(201);
        assertThat(bia.status()).isEqualTo(201);
        assertThat(bia.header("Idempotent-Replayed")).isNull();
        assertThat(taken(event)).isEqualTo(2);
    }

    @Test
    void tellsAConcurrentTwinToWait() {
        var client = as(TestTokens.user("Ana")).with("Idempotency-Key", key);
        EVENT_SERVICE.takes(Duration.ofMillis(1_200), Map.of());
        var unheard = UUID.randomUUID(); // makes the first request wait inside its transaction

        var answers = together(2, number -> {
            if (number == 1) {
                pause(500);
            }
            return client.post(registrations(unheard));
        });

        assertProblem(answers.get(1), 409, "request-in-progress");
        assertThat(answers.get(1).header("Retry-After")).isEqualTo("1");
    }

    @Test
    void takesOnePlaceForManyConcurrentTwins() {
        var client = as(TestTokens.user("Ana")).with("Idempotency-Key", key);
        var event = openEvent(100);

        var answers = together(12, _ -> client.post(registrations(event)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).isNotEmpty();
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("request-in-progress"));
        assertThat(taken(event)).isEqualTo(1);
    }

    @Test
    void forgetsTheKeyAfterADay() {
        var ana = TestTokens.user("Ana");
        var client = as(ana).with("Idempotency-Key", key);
        var event = openEvent(10);
        var first = client.post(registrations(event));
        jdbc.sql("UPDATE idempotency_keys SET created_at = created_at - interval '25 hours' WHERE key = :key")
                .param("key", key)
                .update();

        assertProblem(client.post(registrations(event)), 409, "already-registered");
        as(ana).post(first.header("Location") + "/cancel");
        var second = client.post(registrations(event));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void replaysACancellationToo() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        var path = registered(ana, event);
        var client = as(ana).with("Idempotency-Key", key);

        var first = client.post(path + "/cancel", Map.of("reason", "Viagem"));
        var again = client.post(path + "/cancel", Map.of("reason", "Viagem"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

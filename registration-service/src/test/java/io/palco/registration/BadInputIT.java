package io.palco.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input gets its documented problem and leaves nothing behind.
class BadInputIT extends RegistrationSystem {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"participant\":5}",
                "{\"participant\":{\"name\":[]}}",
                "{\"ticketTypeId\":\"42\"}",
                "{\"answers\":[]}",
                "{\"answers\":{\"shirt\":{}}}",
            })
    void refusesJsonThatCannotBeRead(String body) {
        var event = openEvent(10);

        var answer = as(TestTokens.user("Ana")).post(registrations(event), body);

        assertProblem(answer, 400, "malformed-request");
        assertThat(taken(event)).isZero();
    }

    @Test
    void namesTheFieldThatBreaksARule() {
        var event = openEvent(10);
        var manyAnswers = new HashMap<String, String>();
        for (var i = 0; i < 51; i++) {
            manyAnswers.put("q" + i, "a");
        }
        var broken = List.<Map.Entry<String, Map<String, ?>>>of(
                Map.entry(
                        "ticketTypeId", Map.of("ticketTypeId", UUID.randomUUID().toString())),
                Map.entry("participant.name", Map.of("participant", person("", "a@example.org"))),
                Map.entry("participant.name", Map.of("participant", person("\u2003", "a@example.org"))),
                Map.entry("participant.name", Map.of("participant", person("a\u0000", "a@example.org"))),
                Map.entry("participant.email", Map.of("participant", person("Ana", "nobody"))),
                Map.entry("answers", Map.of("answers", manyAnswers)),
                Map.entry("answers", Map.of("answers", Map.of("q", "x".repeat(2_001)))),
                Map.entry("answers", Map.of("answers", Map.of("x".repeat(101), "a"))),
                Map.entry("answers", Map.of("answers", Map.of("q", "a\u0000b"))),
                Map.entry("answers", Map.of("answers", Map.of("q\u0000", "a"))));
        for (var wrong : broken) {
            var answer = as(organizer).post(registrations(event), wrong.getValue());

            assertProblem(answer, 422, "validation-failed");
            assertThat(fields(answer)).anyMatch(field -> field.startsWith(wrong.getKey()));
        }
        assertThat(taken(event)).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM participants WHERE organization_id = :id")
                        .param("id", organization)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void storesHtmlAndSqlAsTheTextTheyAre() {
        var hostile = "<script>alert(1)</script>'; DROP TABLE registrations; -- \\ \" 😀";
        var event = openEvent(10);

        var answer = as(organizer)
                .post(
                        registrations(event),
                        Map.of("participant", person(hostile, "x@example.org"), "answers", Map.of(hostile, hostile)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var read = as(organizer).get(String.valueOf(answer.header("Location"))).json();
        assertThat(read.at("/participant/name").asString()).isEqualTo(hostile);
        assertThat(read.path("answers").path(hostile).asString()).isEqualTo(hostile);
        var cancelled = as(organizer).post(answer.header("Location") + "/cancel", Map.of("reason", hostile));
        assertThat(cancelled.json().path("cancellationReason").asString()).isEqualTo(hostile);
    }

    @Test
    void refusesAReasonThatIsNone() {
        var path = registered(TestTokens.user("Ana"), openEvent(10));

        assertProblem(
                as(organizer).post(path + "/cancel", Map.of("reason", "x".repeat(501))), 422, "validation-failed");
        assertProblem(as(organizer).post(path + "/cancel", Map.of("reason", "a\u0000")), 422, "validation-failed");
        assertProblem(as(organizer).post(path + "/cancel", "{\"reason\":5}"), 400, "malformed-request");
        assertThat(as(organizer).get(path).json().path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void refusesOversizedBodiesHoweverTheyAreSent() throws Exception {
        var path = registrations(openEvent(10));
        var ana = TestTokens.user("Ana");
        var body = "{\"answers\":{\"q\":\"" + "x".repeat(1_100_000) + "\"}}";
        assertProblem(as(ana).post(path, body), 413, "payload-too-large");

        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + ana.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(chunked, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/payload-too-large");
        }
    }

    @Test
    void refusesWhatItDoesNotSpeak() {
        var path = registrations(openEvent(10));
        var ana = as(TestTokens.user("Ana"));

        assertProblem(
                ana.with("Content-Type", "text/plain").send("POST", path, "hello"), 415, "unsupported-media-type");
        assertProblem(ana.delete(path), 405, "method-not-allowed");
        assertProblem(ana.get("/api/v1/nothing"), 404, "not-found");
        assertProblem(ana.post("/api/v1/events/42/registrations"), 400, "malformed-request");
        assertProblem(ana.get("/api/v1/registrations/42"), 400, "malformed-request");
        assertProblem(ana.get("/api/v1/registrations?mine=perhaps"), 400, "malformed-request");
        assertProblem(ana.get("/api/v1/registrations?mine=true&status=SOLD"), 400, "malformed-request");
        assertProblem(ana.get("/api/v1/registrations?mine=true&limit=0"), 422, "validation-failed");
        assertProblem(ana.get("/api/v1/registrations/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(ana.with("Idempotency-Key", "short").post(path), 400, "malformed-request");
    }

    @Test
    void showsTheOperatorsEndpointOnlyToOperators() {
        var operator = as(TestTokens.operator(Permission.PLATFORM_OPERATE));
        var parked = "/api/v1/operations/registration/parked-messages";

        assertThat(operator.get(parked).json().path("incoming").has("registration.event"))
                .isTrue();
        assertThat(operator.post(parked + "/replay").status()).isEqualTo(200);
        assertProblem(as(organizer).get(parked), 403, "forbidden");
        assertProblem(operator.get("/api/v1/operations/event/parked-messages"), 404, "not-found");
    }

    private static Map<String, String> person(String name, String email) {
        return Map.of("name", name, "email", email);
    }
}

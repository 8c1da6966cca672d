package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One row per kind of bad input; each gets its documented problem and leaves nothing behind.
class BadInputIT extends EventSystem {

    private final TestUser organizer = TestTokens.organizer();
    private long before;

    @BeforeEach
    void count() {
        before = events();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(events()).isEqualTo(before);
    }

    static Stream<Arguments> brokenRules() {
        var future = inDays(10);
        return Stream.of(
                Arguments.of("title", Map.of("title", "")),
                Arguments.of("title", Map.of("title", " \t ")),
                Arguments.of("title", Map.of("title", "\u2003\u00a0")),
                Arguments.of("title", Map.of("title", "x".repeat(201))),
                Arguments.of("title", Map.of("title", "a\u0000b")),
                Arguments.of("title", Map.of("title", "two\nlines")),
                Arguments.of("description", Map.of("description", "x".repeat(20_001))),
                Arguments.of("description", Map.of("description", "a\u0000b")),
                Arguments.of("endsAt", Map.of("endsAt", inDays(29).toString())),
                Arguments.of(
                        "endsAt",
                        Map.of(
                                "endsAt",
                                inDays(30).toString(),
                                "startsAt",
                                inDays(30).toString())),
                Arguments.of("endsAt", Map.of("endsAt", "2300-01-01T00:00:00Z")),
                Arguments.of("endsAt", Map.of("endsAt", "+999999999-12-31T23:59:59Z")),
                Arguments.of("startsAt", Map.of("startsAt", "2020-01-01T00:00:00Z")),
                Arguments.of("startsAt", Map.of("startsAt", "-999999999-01-01T00:00:00Z")),
                Arguments.of(
                        "startsAt",
                        Map.of(
                                "startsAt",
                                Instant.now().minus(Duration.ofSeconds(30)).toString())),
                Arguments.of("timeZone", Map.of("timeZone", "Mars/Olympus")),
                Arguments.of("timeZone", Map.of("timeZone", "+03:00")),
                Arguments.of("timeZone", Map.of("timeZone", "")),
                Arguments.of("capacity", Map.of("capacity", 0)),
                Arguments.of("capacity", Map.of("capacity", -1)),
                Arguments.of("capacity", Map.of("capacity", 1_000_001)),
                Arguments.of("location.name", Map.of("location", Map.of("name", ""))),
                Arguments.of("location.name", Map.of("location", Map.of("name", "\u2003"))),
                Arguments.of("location.latitude", Map.of("location", Map.of("name", "x", "latitude", 12.5))),
                Arguments.of(
                        "location.latitude", Map.of("location", Map.of("name", "x", "latitude", 90.5, "longitude", 0))),
                Arguments.of(
                        "location.longitude",
                        Map.of("location", Map.of("name", "x", "latitude", 0, "longitude", -181))),
                Arguments.of("categories[0]", Map.of("categories", List.of(" "))),
                Arguments.of("categories[1]", Map.of("categories", List.of("jazz", "x".repeat(41)))),
                Arguments.of("categories", Map.of("categories", List.of("1234567890a".split("")))),
                Arguments.of("endsAt", Map.of("startsAt", future.toString(), "endsAt", future.toString())));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void namesTheFieldThatBreaksARule(String field, Map<String, ?> change) {
        var answer = as(organizer).post("/api/v1/events", event(change));

        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).contains(field);
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void keepsTheRulesWhenAnEventIsChanged(String field, Map<String, ?> change) {
        var event = draft(organizer, Map.of());
        before++;

        var replaced = basedOn(organizer, event).put(pathOf(event), event(change));
        var patched = basedOn(organizer, event).patch(pathOf(event), change);

        assertProblem(replaced, 422, "validation-failed");
        assertThat(fields(replaced)).contains(field);
        assertProblem(patched, 422, "validation-failed");
        assertThat(fields(patched)).contains(field);
        assertThat(as(organizer).get(pathOf(event)).json()).isEqualTo(event);
    }

    static Stream<String> malformedBodies() {
        return Stream.of(
                "{",
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"title\":}",
                "{\"capacity\":\"100\"}",
                "{\"capacity\":1.5}",
                "{\"capacity\":99999999999}",
                "{\"capacity\":null}",
                "{\"title\":{}}",
                "{\"title\":5}",
                "{\"startsAt\":\"tomorrow\"}",
                "{\"startsAt\":\"2030-02-30T00:00:00Z\"}",
                "{\"location\":\"here\"}",
                "{\"categories\":\"jazz\"}",
                "{\"organizationId\":\"42\"}",
                "[".repeat(5_000),
                "{\"title\":\"" + "a".repeat(10) + "\"} trailing {");
    }

    @ParameterizedTest
    @MethodSource("malformedBodies")
    void refusesJsonThatCannotBeRead(String body) {
        var answer = as(organizer).post("/api/v1/events", body);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertProblem(answer, answer.status(), answer.status() == 400 ? "malformed-request" : "validation-failed");
    }

    @Test
    void namesTheFieldOfTheWrongType() {
        var answer = as(organizer).post("/api/v1/events", event(Map.of("capacity", "many")));

        assertProblem(answer, 400, "malformed-request");
        assertThat(fields(answer)).containsExactly("capacity");
    }

    @Test
    void speaksPortugueseWhenAsked() {
        var answer = as(organizer)
                .with("Accept-Language", "pt-BR,pt;q=0.9")
                .post("/api/v1/events", event(Map.of("endsAt", inDays(1).toString())));

        assertThat(answer.text()).contains("O evento deve terminar depois de começar.");
    }

    @Test
    void takesADescriptionOfManyLines() {
        var event = draft(organizer, Map.of("description", "a\n".repeat(10_000)));
        before++;

        assertThat(event.path("description").asString()).hasSize(20_000);
    }

    @Test
    void refusesOversizedBodiesHoweverTheyAreSent() throws Exception {
        var body = "{\"title\":\"" + "x".repeat(1_100_000) + "\"}";
        assertProblem(as(organizer).post("/api/v1/events", body), 413, "payload-too-large");

        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/events"))
                .header("Authorization", "Bearer " + organizer.token())
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
        assertProblem(
                as(organizer).with("Content-Type", "text/plain").send("POST", "/api/v1/events", "hello"),
                415,
                "unsupported-media-type");
        assertProblem(
                as(organizer).with("Content-Type", "application/xml").send("POST", "/api/v1/events", "<a/>"),
                415,
                "unsupported-media-type");
        assertProblem(as(organizer).delete("/api/v1/events"), 405, "method-not-allowed");
        assertProblem(as(organizer).get("/api/v1/nothing"), 404, "not-found");
        assertProblem(as(organizer).with("Accept", "image/png").get("/api/v1/events"), 406, "not-acceptable");
    }

    @Test
    void refusesIdsThatAreNoneAndKnowsNoUnknownOnes() {
        var unknown = "/api/v1/events/019a0000-0000-7000-8000-00000000dead";

        assertProblem(api().get("/api/v1/events/42"), 400, "malformed-request");
        assertThat(api().get("/api/v1/events/%00").status()).isEqualTo(400);
        assertProblem(api().get(unknown), 404, "not-found");
        assertProblem(as(organizer).with("If-Match", "*").patch(unknown, Map.of()), 404, "not-found");
        assertProblem(as(organizer).post(unknown + "/publish"), 404, "not-found");
        assertProblem(as(organizer).post(unknown + "/cancel"), 404, "not-found");
        assertProblem(as(organizer).delete(unknown), 404, "not-found");
    }

    @Test
    void refusesIdempotencyKeysThatAreNone() {
        assertProblem(
                as(organizer).with("Idempotency-Key", "short").post("/api/v1/events", event(Map.of())),
                400,
                "malformed-request");
    }

    private long events() {
        return jdbc.sql("SELECT count(*) FROM events").query(Long.class).single();
    }
}

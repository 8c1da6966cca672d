package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.client.discovery.simple.InstanceProperties;
import org.springframework.cloud.client.discovery.simple.reactive.SimpleReactiveDiscoveryProperties;

/// What every answer has, and what a client hears when a service does not answer.
class AnswersIT extends GatewaySystem {

    @Autowired
    SimpleReactiveDiscoveryProperties instances;

    @Test
    void replacesWhatACallerClaimsAboutItsAddress() throws Exception {
        var answer = get(
                "/api/v1/events",
                "X-Forwarded-For",
                "203.0.113.7",
                "X-Forwarded-For",
                "203.0.113.8",
                "X-Forwarded-Host",
                "evil.test",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Port",
                "444",
                "X-Forwarded-Prefix",
                "/evil",
                "X-Real-IP",
                "203.0.113.9",
                "Forwarded",
                "for=203.0.113.10;host=evil.test");

        var headers = answer.received().getFirst().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("127.0.0.1:" + port);
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers).doesNotContainKeys("X-forwarded-prefix", "X-real-ip", "Forwarded");
        assertThat(headers.toString()).doesNotContain("203.0.113", "evil", "444");
    }

    @Test
    void keepsAnAcceptableRequestIdAndSaysItOnce() throws Exception {
        var id = "my-id." + UUID.randomUUID();

        var answer = get("/api/v1/events?fake=own-headers", "X-Request-Id", id);

        assertThat(answer.http().headers().allValues("X-Request-Id")).containsExactly(id);
        assertThat(SERVICES.receivedAs(id))
                .singleElement()
                .satisfies(request ->
                        assertThat(request.headers().get("X-Request-Id")).containsExactly(id));
    }

    @Test
    void replacesARequestIdThatCannotGoIntoLogs() throws Exception {
        var answer = get("/api/v1/events", "X-Request-Id", "short", "X-Request-Id", "<script>alert(1)</script>");

        var id = answer.http().headers().allValues("X-Request-Id");
        assertThat(id)
                .singleElement()
                .satisfies(value -> assertThat(UUID.fromString(value).version()).isEqualTo(7));
        assertThat(SERVICES.receivedAs(id.getFirst()).getFirst().headers().get("X-Request-Id"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/events/1",
                "/assets/missing.js",
                "/docs",
                "/docs/problems",
                "/api/v1/events",
                "/api/v1/events?fake=own-headers",
                "/api/v1/nothing",
                "/api/v1/events?fake=hang-up",
                "/api/v1/events;a=b",
            })
    void hasSecurityHeadersOnEveryAnswer(String path) throws Exception {
        var answer = get(path, "Accept", "text/html");

        var headers = answer.http().headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).hasSize(1);
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(headers.allValues("X-Request-Id")).hasSize(1);
    }

    @Test
    void hasSecurityHeadersOnRefusals() throws Exception {
        var answer = get("/api/v1/events", "Authorization", "Bearer abc");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fake=slow", "fake=hang-up"})
    void saysThatAServiceDoesNotAnswer(String trouble) throws Exception {
        var answer = get("/api/v1/events?" + trouble);

        assertUnavailable(answer);
    }

    @Test
    void saysThatAServiceIsDown() throws Exception {
        var nobody = new InstanceProperties();
        nobody.setServiceId("report-service");
        nobody.setUri(URI.create("http://127.0.0.1:1"));
        var reports = replaceReports(List.of(nobody));
        try {
            assertUnavailable(get("/api/v1/reports"));
        } finally {
            replaceReports(reports);
        }
    }

    @Test
    void saysThatAServiceIsNotRegistered() throws Exception {
        var reports = replaceReports(List.of());
        try {
            assertUnavailable(get("/api/v1/reports"));
        } finally {
            replaceReports(reports);
        }
    }

    private List<InstanceProperties> replaceReports(List<InstanceProperties> others) {
        var known = instances.getInstances("report-service");
        var before = List.copyOf(known);
        known.clear();
        known.addAll(others);
        return before;
    }

    private void assertUnavailable(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/dependency-unavailable");
        assertThat(problem(answer).get("instance").asString()).startsWith("/api/v1/");
        assertThat(answer.http().body()).doesNotContain("127.0.0.1", "Exception", "reactor");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesABodyThatIsTooLarge(boolean lengthIsKnown) throws Exception {
        var body = new byte[5 * 1024 * 1024];
        var publisher = lengthIsKnown
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        var answer = send(HTTP, "POST", "/api/v1/events", publisher, "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/payload-too-large");
        assertThat(answer.received()).isEmpty();
    }

    @Test
    void takesLargerBodiesWhereFilesAreSent() throws Exception {
        var photo = BodyPublishers.ofByteArray(new byte[2 * 1024 * 1024]);
        var bomb = BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024 + 1]);

        var taken = send(HTTP, "PUT", "/api/v1/me/photo", photo, "Content-Type", "image/png");
        var refused = send(HTTP, "PUT", "/api/v1/me/photo", bomb, "Content-Type", "image/png");

        assertThat(taken.status()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void passesOnThatAServiceFindsABodyTooLarge() throws Exception {
        var answer = post("/api/v1/events?fake=too-large", "x".repeat(900_000), "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/payload-too-large");
    }

    @Test
    void speaksPortugueseToThoseWhoAskForIt() throws Exception {
        var answer = get("/api/v1/nothing", "Accept-Language", "pt-BR,pt;q=0.9,en;q=0.8");

        assertThat(problem(answer).get("title").asString()).isEqualTo("Não encontrado");
        assertThat(problem(answer).get("detail").asString()).isEqualTo("Não há nada aqui que você possa ver.");
    }

    @Test
    void speaksEnglishToEverybodyElse() throws Exception {
        for (var languages : List.of("en", "fr-FR", "*", "not a language!!")) {
            var answer = get("/api/v1/nothing", "Accept-Language", languages);

            assertThat(problem(answer).get("title").asString()).isEqualTo("Not found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/x", "/events/1", "/docs/problems", "/problems/not-found"})
    void refusesMethodsThatAPageDoesNotTake(String path) throws Exception {
        var answer = post(path, "{}");

        assertThat(answer.status()).isIn(404, 405);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}

package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the gateway adds to everything behind it.
class OneOriginIT {

    private final PalcoSystem system = RunningSystem.get();
    private final Api api = system.api();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/019a0000-0000-7000-8000-00000000dead", "/tickets", "/organize/events"})
    void everyPageOfTheApplicationSurvivesAReload(String path) {
        var answer = api.with("Accept", "text/html").get(path).expect(200);

        assertThat(answer.text()).contains("<div id=\"root\">");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theDocumentationShowsEveryService() {
        var settings = api.get("/v3/api-docs/swagger-config").expect(200).json();

        assertThat(settings.path("urls")
                        .valueStream()
                        .map(url -> url.path("name").asString()))
                .containsExactlyInAnyOrder("identity", "event", "registration", "notification", "report");
        for (var url : settings.path("urls")) {
            var document = api.get(url.path("url").asString()).expect(200).json();
            assertThat(document.path("openapi").asString()).startsWith("3.1");
            assertThat(document.path("paths").size()).isPositive();
        }
    }

    @Test
    void aGoodRequestIdIsKeptAndABadOneIsReplaced() {
        var kept = api.with("X-Request-Id", "my-request-0001").get("/api/v1/events");
        var replaced = api.with("X-Request-Id", "x\" onload=").get("/api/v1/events");

        assertThat(kept.header("X-Request-Id")).isEqualTo("my-request-0001");
        assertThat(replaced.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(kept.response().headers().allValues("X-Request-Id")).hasSize(1);
    }

    @Test
    void aCallerLearnsWhatIsLeftOfTheAllowance() {
        var answer = api.get("/api/v1/events").expect(200);

        assertThat(Long.parseLong(answer.header("RateLimit-Limit"))).isPositive();
        assertThat(Long.parseLong(answer.header("RateLimit-Remaining"))).isNotNegative();
        assertThat(answer.header("RateLimit-Reset")).isNotEmpty();
    }

    @Test
    void aRequestIsFoundInTheLogsOfTheGatewayByItsId() {
        var id = "trace-me-" + System.nanoTime();

        api.with("X-Request-Id", id).get("/api/v1/events?q=secret-words").expect(200);

        Await.until("the log line", Duration.ofSeconds(10), () -> system.log("gateway"), log -> log.contains(id));
        assertThat(List.of(system.log("gateway"))).noneMatch(log -> log.contains("secret-words"));
    }
}

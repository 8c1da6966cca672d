package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Who may ask how much. Requests come from 127.0.0.2 and the like, so that other tests keep their allowance.
class LimitsIT extends GatewaySystem {

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has all of 127.0.0.0/8")
    void limitsSignInsPerAddressWithWhateverTokenOrSpelling() throws Exception {
        try (var guesser = clientAt("127.0.0.2");
                var neighbour = clientAt("127.0.0.3")) {
            var passed = 0;
            var oddly = ask(guesser, "/%61pi/v1/%61uth/login", MINT.good());
            var refused = ask(guesser, "/api/v1/auth/login", MINT.good());
            while (refused.status() == 200 && passed < 3 * SIGN_INS) {
                passed++;
                refused = ask(guesser, "/api/v1/auth/login", MINT.good());
            }

            assertThat(oddly.header("RateLimit-Limit")).isEqualTo(String.valueOf(SIGN_INS));
            assertThat(oddly.header("RateLimit-Remaining")).isEqualTo(String.valueOf(SIGN_INS - 1));
            assertThat(passed).isGreaterThanOrEqualTo(SIGN_INS - 1);
            assertRefused(refused, SIGN_INS);
            assertThat(ask(guesser, "/api/v1/events", MINT.good()).status()).isEqualTo(200);
            assertThat(ask(neighbour, "/api/v1/auth/login", MINT.good()).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void limitsTheApiPerUser() throws Exception {
        var busy = MINT.of(UUID.randomUUID().toString());
        var first = ask(HTTP, "/api/v1/events", busy);
        try (var askers = Executors.newFixedThreadPool(8)) {
            askers.invokeAll(Collections.nCopies(REQUESTS, () -> ask(HTTP, "/api/v1/events", busy)));
        }
        var refused = askUntilRefused(busy);

        assertThat(first.header("RateLimit-Limit")).isEqualTo(String.valueOf(REQUESTS));
        assertThat(first.header("RateLimit-Remaining")).isEqualTo(String.valueOf(REQUESTS - 1));
        assertThat(first.header("RateLimit-Reset")).isEqualTo("1");
        assertRefused(refused, REQUESTS);
        assertThat(ask(HTTP, "/api/v1/events", MINT.good()).status()).isEqualTo(200);
    }

    @Test
    void limitsAnApiClientAsItsTokenSays() throws Exception {
        var client = MINT.ofClient(2);
        var first = ask(HTTP, "/api/v1/events", client);
        ask(HTTP, "/api/v1/events", client);
        var refused = ask(HTTP, "/api/v1/events", client);

        assertThat(first.header("RateLimit-Limit")).isEqualTo("2");
        assertRefused(refused, 2);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has all of 127.0.0.0/8")
    void doesNotVerifyOneBadTokenAfterTheOther() throws Exception {
        try (var forger = clientAt("127.0.0.4");
                var neighbour = clientAt("127.0.0.5")) {
            var answer = ask(forger, "/api/v1/events", MINT.forged());
            for (var i = 0; i < 2 * BAD_TOKENS && answer.status() == 401; i++) {
                answer = ask(forger, "/api/v1/events", MINT.expired());
            }

            assertThat(answer.status()).isEqualTo(429);
            assertThat(Long.parseLong(answer.header("Retry-After"))).isPositive();
            assertThat(ask(neighbour, "/api/v1/events", MINT.good()).status()).isEqualTo(200);
        }
    }

    @Test
    void leavesPagesAlone() throws Exception {
        var answer = get("/", "Accept", "text/html");

        assertThat(answer.http().headers().firstValue("RateLimit-Limit")).isEmpty();
    }

    private Answer askUntilRefused(String token) throws Exception {
        var answer = ask(HTTP, "/api/v1/events", token);
        for (var i = 0; i < REQUESTS && answer.status() == 200; i++) {
            answer = ask(HTTP, "/api/v1/events", token);
        }
        return answer;
    }

    private void assertRefused(Answer answer, int limit) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/rate-limited");
        assertThat(Long.parseLong(answer.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(answer.header("RateLimit-Limit")).isEqualTo(String.valueOf(limit));
        assertThat(answer.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(Long.parseLong(answer.header("RateLimit-Reset"))).isBetween(1L, 60L);
        assertThat(answer.received()).isEmpty();
    }

    private Answer ask(HttpClient client, String path, String token) throws Exception {
        return send(client, "GET", path, BodyPublishers.noBody(), "Authorization", "Bearer " + token);
    }

    private static HttpClient clientAt(String address) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }
}

package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A token that is there must be good; one that is not good reaches no service.
class TokensIT extends GatewaySystem {

    static Stream<Named<String>> badTokens() {
        return Stream.of(
                Named.of("expired", MINT.expired()),
                Named.of("signed by another key", MINT.forged()),
                Named.of("signed by a key nobody published", MINT.byAnUnknownKey()),
                Named.of("altered", MINT.altered()),
                Named.of("alg none", MINT.unsigned()),
                Named.of("HS256 with the public key", MINT.signedWithThePublicKey()),
                Named.of("of another issuer", MINT.ofAnotherIssuer()),
                Named.of("for another audience", MINT.forAnotherAudience()),
                Named.of("not a token", "abc"),
                Named.of("not a token with dots", "a.b.c"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesABadToken(String token) throws Exception {
        var answer = get("/api/v1/events", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/unauthorized");
        assertThat(problem(answer).get("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.received()).isEmpty();
    }

    @Test
    void letsAGoodTokenPassUnchanged() throws Exception {
        var token = MINT.good();

        var answer = get("/api/v1/events", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.received().getFirst().headers().get("Authorization")).containsExactly("Bearer " + token);
    }

    @Test
    void letsRequestsWithoutATokenPass() throws Exception {
        var answer = get("/api/v1/events");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.received().getFirst().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void refusesATokenInTheQueryByIgnoringIt() throws Exception {
        var answer = get("/api/v1/events?access_token=" + MINT.expired());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void saysThatTokensCannotBeCheckedWhileTheKeysAreAway() throws Exception {
        SERVICES.takeKeysAway(true);
        try {
            var answer = get("/api/v1/events", "Authorization", "Bearer " + MINT.byAnUnknownKey());

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/dependency-unavailable");
            assertThat(answer.received()).isEmpty();
        } finally {
            SERVICES.takeKeysAway(false);
        }
    }
}

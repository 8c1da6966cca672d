package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.micrometer.core.instrument.MeterRegistry;
import io.palco.platform.test.http.ApiClient.Answer;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SignInIT {

    private static final int FAILURES_ALLOWED = 10;

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersATokenPair() {
        var person = api.register("Ana");

        var answer = api.tryLogin(" " + person.email().toUpperCase(), person.password());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("tokenType").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("expiresIn").asInt()).isEqualTo(600);
        assertThat(answer.json().path("refreshToken").asString()).hasSize(43);
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void saysInTheTokenWhoItIsAndWhatTheyMayDo() throws ParseException {
        var token = SignedJWT.parse(api.loginAdmin().access());

        var claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(claims.getAudience()).containsExactly("palco");
        assertThat(UUID.fromString(claims.getSubject()).version()).isEqualTo(7);
        assertThat(claims.getStringClaim("name")).isEqualTo("Administrator");
        assertThat(claims.getStringClaim("email")).isEqualTo(Api.ADMIN_EMAIL);
        assertThat(claims.getStringClaim("locale")).isEqualTo("en");
        assertThat(claims.getStringListClaim("permissions")).contains("users:manage", "platform:operate");
        assertThat(claims.getJSONObjectClaim("organizations"))
                .containsOnlyKeys("019a0000-0000-7000-8000-000000000001")
                .hasValueSatisfying(new org.assertj.core.api.Condition<>(
                        held -> ((List<?>) held).contains("events:manage"), "an owner's permissions"));
        assertThat(UUID.fromString(claims.getStringClaim("sid"))).isNotNull();
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void answersUnknownWrongAndDeactivatedAlike() {
        var admin = api.loginAdmin();
        var known = api.register("Known");
        var gone = api.register("Gone");
        api.change(admin, gone.id(), Map.of("status", "DEACTIVATED"));

        var unknown = api.tryLogin("nobody." + UUID.randomUUID() + "@example.org", Api.PASSWORD);
        var wrong = api.tryLogin(known.email(), "not the password");
        var deactivated = api.tryLogin(gone.email(), gone.password());

        assertThat(List.of(unknown, wrong, deactivated)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthorized");
            assertThat(withoutRequestId(answer)).isEqualTo(withoutRequestId(unknown));
        });
    }

    @Test
    void doesTheSameWorkWhoeverTries() {
        var admin = api.loginAdmin();
        var known = api.register("Known");
        var gone = api.register("Gone");
        api.change(admin, gone.id(), Map.of("status", "DEACTIVATED"));

        var right = hashesFor(() -> api.tryLogin(known.email(), known.password()));
        var wrong = hashesFor(() -> api.tryLogin(known.email(), "not the password"));
        var unknown = hashesFor(() -> api.tryLogin("nobody." + UUID.randomUUID() + "@example.org", Api.PASSWORD));
        var deactivated = hashesFor(() -> api.tryLogin(gone.email(), gone.password()));

        assertThat(List.of(right, wrong, unknown, deactivated)).containsOnly(1L);
    }

    @Test
    void letsAnAddressWaitAfterTooManyFailures() {
        var person = api.register("Ana");
        for (var i = 0; i < FAILURES_ALLOWED; i++) {
            assertThat(api.tryLogin(person.email(), "not the password").status())
                    .isEqualTo(401);
        }

        var hashes = hashesFor(() -> {
            var right = api.tryLogin(person.email(), person.password());

            assertThat(right.status()).isEqualTo(429);
            assertThat(right.problem()).isEqualTo("rate-limited");
            assertThat(Integer.parseInt(Objects.requireNonNull(right.header("Retry-After"))))
                    .isBetween(1, 15 * 60 + 1);
        });

        assertThat(hashes).isZero();
        assertThat(clock.later(Duration.ofMinutes(16), () -> api.tryLogin(person.email(), person.password()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsAnUnknownAddressWaitAsWell() {
        var email = "nobody." + UUID.randomUUID() + "@example.org";
        for (var i = 0; i < FAILURES_ALLOWED; i++) {
            assertThat(api.tryLogin(email, "not the password").status()).isEqualTo(401);
        }

        assertThat(api.tryLogin(email, "not the password").status()).isEqualTo(429);
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        var person = api.register("Ana");
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < FAILURES_ALLOWED - 1; i++) {
                assertThat(api.tryLogin(person.email(), "not the password").status())
                        .isEqualTo(401);
            }
            assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(200);
        }
    }

    @Test
    void givesNoMoreAnswersToManyGuessesAtOnceThanToOneAfterAnother() throws Exception {
        var person = api.register("Ana");
        Callable<Integer> guess =
                () -> api.tryLogin(person.email(), "not the password").status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(_ -> guess).toList());

            var statuses = guesses.stream().map(future -> future.resultNow()).toList();
            assertThat(statuses).containsOnly(401, 429);
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(FAILURES_ALLOWED);
        }
    }

    @Test
    void keepsNoAddressThatWasTriedInTheClear() {
        var email = "nobody." + UUID.randomUUID() + "@example.org";

        api.tryLogin(email, "not the password");

        assertThat(jdbc.sql("SELECT throttle_counters::text FROM throttle_counters")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(email));
    }

    @Test
    void notesTheTimeWithoutMakingEditorsStale() {
        var admin = api.loginAdmin();
        var person = api.register("Ana");
        var before = api.user(admin, person.id());

        api.login(person);

        var after = api.user(admin, person.id());
        assertThat(before.json().path("lastLoginAt").isNull()).isTrue();
        assertThat(Instant.parse(after.json().path("lastLoginAt").asString()))
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void noticesFromWhereSomebodySignsIn() {
        var person = api.register("Ana");

        api.client()
                .with("User-Agent", "Browser/1.0 " + "x".repeat(1000))
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", person.password()));

        var session = jdbc.sql("SELECT user_agent, address FROM sessions WHERE user_id = :user")
                .param("user", person.id())
                .query()
                .singleRow();
        assertThat(String.valueOf(session.get("user_agent")))
                .startsWith("Browser/1.0")
                .hasSize(300);
        assertThat(String.valueOf(session.get("address"))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"\",\"password\":\"x\"}",
                "{\"email\":\"a@example.org\"}",
                "{\"email\":\"a\\u0000@x.org\",\"password\":\"x\"}",
                "{}"
            })
    void refusesAnIncompleteAttempt(String body) {
        var answer = api.client().post("/api/v1/auth/login", body);

        assertThat(answer.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1 --", "<b>@example.org", "{0} %s ${x}"})
    void treatsAnyOtherTextAsAnUnknownAddress(String email) {
        var answer =
                api.client().post("/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"some password\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
    }

    private static String withoutRequestId(Answer answer) {
        return answer.text().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private long hashesFor(Runnable attempt) {
        var timer = meters.get("palco.identity.password.hash").timer();
        var before = timer.count();
        attempt.run();
        return timer.count() - before;
    }
}

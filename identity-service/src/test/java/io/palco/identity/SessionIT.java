package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.palco.identity.Api.Tokens;
import io.palco.platform.test.http.ApiClient.Answer;
import java.text.ParseException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SessionIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tradesARefreshTokenForANewPairOfTheSameSession() throws ParseException {
        var first = api.login(api.register("Ana"));

        var second = api.refresh(first);
        var third = api.refresh(second);

        assertThat(third.refresh()).isNotIn(first.refresh(), second.refresh());
        assertThat(session(third)).isEqualTo(session(first));
        assertThat(SignedJWT.parse(second.access()).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(SignedJWT.parse(first.access()).getJWTClaimsSet().getJWTID());
        assertThat(api.as(third).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void endsTheWholeSessionWhenATokenIsUsedTwice() {
        var person = api.register("Ana");
        var stolen = api.login(person);
        var elsewhere = api.login(person);
        var current = api.refresh(stolen);

        var reuse = api.tryRefresh(stolen);

        assertThat(reuse.status()).isEqualTo(401);
        assertThat(reuse.problem()).isEqualTo("unauthorized");
        assertThat(api.tryRefresh(current).status()).isEqualTo(401);
        assertThat(endReason(current)).isEqualTo("REUSE");
        assertThat(api.tryRefresh(elsewhere).status()).isEqualTo(200);
    }

    @RepeatedTest(5)
    void letsOneOfTwoSimultaneousRefreshesThroughAndEndsTheSession() throws Exception {
        var tokens = api.login(api.register("Ana"));
        Callable<Answer> refresh = () -> api.tryRefresh(tokens);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(refresh, refresh)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
            var winner = Tokens.of(answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .findFirst()
                    .orElseThrow());
            assertThat(endReason(winner)).isEqualTo("REUSE");
            assertThat(api.tryRefresh(winner).status()).isEqualTo(401);
        }
    }

    @Test
    void expiresASessionThatIsNotUsed() {
        var tokens = api.login(api.register("Ana"));

        var inTime = clock.later(Duration.ofDays(13), () -> api.refresh(tokens));
        var tooLate = clock.later(Duration.ofDays(13 + 15), () -> api.tryRefresh(inTime));

        assertThat(tooLate.status()).isEqualTo(401);
    }

    @Test
    void expiresASessionAfterSixtyDaysHoweverMuchItIsUsed() {
        var tokens = api.login(api.register("Ana"));
        for (var day = 10; day < 60; day += 10) {
            var current = tokens;
            tokens = clock.later(Duration.ofDays(day), () -> api.refresh(current));
        }
        var last = tokens;

        var tooLate = clock.later(Duration.ofDays(60).plusMinutes(1), () -> api.tryRefresh(last));

        assertThat(tooLate.status()).isEqualTo(401);
    }

    @Test
    void keepsOnlyHashesOfRefreshTokens() {
        var tokens = api.login(api.register("Ana"));

        var rows = jdbc.sql("SELECT encode(hash, 'escape') || encode(hash, 'hex') FROM refresh_tokens")
                .query(String.class)
                .list();

        assertThat(rows).noneMatch(row -> row.contains(tokens.refresh()));
        assertThat(rows)
                .noneMatch(row ->
                        row.contains(HexFormat.of().formatHex(tokens.refresh().getBytes())));
    }

    @Test
    void readsRolesAnewAtEveryRefresh() throws ParseException {
        var admin = api.loginAdmin();
        var person = api.register("Olga");
        var before = api.login(person);
        api.change(admin, person.id(), Map.of("roles", List.of("ORGANIZER")));

        var after = api.refresh(before);

        assertThat(organizations(before)).isEmpty();
        assertThat(organizations(after).values().toString())
                .contains("events:manage")
                .doesNotContain("members:manage");
    }

    @Test
    void endsTheSessionAtLogout() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var elsewhere = api.login(person);

        var answer = logout(tokens.refresh());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(api.tryRefresh(tokens).status()).isEqualTo(401);
        assertThat(api.tryRefresh(elsewhere).status()).isEqualTo(200);
        assertThat(logout(tokens.refresh()).status()).isEqualTo(204);
    }

    @Test
    void endsTheSessionAtLogoutWithAFormerToken() {
        var former = api.login(api.register("Ana"));
        var current = api.refresh(former);

        logout(former.refresh());

        assertThat(api.tryRefresh(current).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"refreshToken\":null}", "{\"refreshToken\":\"no such token\"}"})
    void answersALogoutOfNothingAndRefusesARefreshOfNothing(String body) {
        assertThat(api.client().post("/api/v1/auth/logout", body).status()).isEqualTo(204);
        assertThat(api.client().post("/api/v1/auth/refresh", body).status()).isEqualTo(401);
    }

    @Test
    void refusesARefreshWithoutBodyOrWithAMalformedOne() {
        var client = api.client();

        assertThat(client.post("/api/v1/auth/refresh").status()).isEqualTo(401);
        assertThat(client.post("/api/v1/auth/refresh", "{\"refreshToken\":").status())
                .isEqualTo(400);
        assertThat(client.post("/api/v1/auth/refresh", "{\"refreshToken\":7}").status())
                .isEqualTo(400);
        assertThat(client.post("/api/v1/auth/refresh", Map.of("refreshToken", "x".repeat(201)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void endsAllSessionsOfADeactivatedUserForGood() {
        var admin = api.loginAdmin();
        var person = api.register("Ana");
        var tokens = api.login(person);

        api.change(admin, person.id(), Map.of("status", "DEACTIVATED"));
        var deactivated = api.tryRefresh(tokens);
        var me = api.as(tokens).get("/api/v1/me");
        api.change(admin, person.id(), Map.of("status", "ACTIVE"));

        assertThat(deactivated.status()).isEqualTo(401);
        assertThat(me.status()).isEqualTo(401);
        assertThat(endReason(tokens)).isEqualTo("DEACTIVATION");
        assertThat(api.tryRefresh(tokens).status()).isEqualTo(401);
        assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(200);
    }

    private Answer logout(String refreshToken) {
        return api.client().post("/api/v1/auth/logout", Map.of("refreshToken", refreshToken));
    }

    private static Map<String, Object> organizations(Tokens tokens) throws ParseException {
        return SignedJWT.parse(tokens.access()).getJWTClaimsSet().getJSONObjectClaim("organizations");
    }

    private static UUID session(Tokens tokens) throws ParseException {
        return UUID.fromString(
                SignedJWT.parse(tokens.access()).getJWTClaimsSet().getStringClaim("sid"));
    }

    private String endReason(Tokens tokens) {
        try {
            return jdbc.sql("SELECT coalesce(end_reason, 'OPEN') FROM sessions WHERE id = :id")
                    .param("id", session(tokens))
                    .query(String.class)
                    .single();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}

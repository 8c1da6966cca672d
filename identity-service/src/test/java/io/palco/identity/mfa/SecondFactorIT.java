package io.palco.identity.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.Mailbox;
import io.palco.identity.TestClock;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.text.ParseException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@IdentityTest
class SecondFactorIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConnectionFactory connections;

    @Test
    void asksForTheCodeOnceAnAppIsConnected() throws ParseException {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));

        var first = api.tryLogin(person.email(), person.password());
        var second = finish(first, "TOTP", app.code());

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("mfaRequired").asBoolean()).isTrue();
        assertThat(first.json().has("accessToken")).isFalse();
        assertThat(first.json().path("methods").toString()).isEqualTo("[\"TOTP\",\"RECOVERY_CODE\"]");
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(methods(Tokens.of(second))).containsExactlyInAnyOrder("pwd", "otp", "mfa");
        assertThat(api.tryRefresh(Tokens.of(second)).status()).isEqualTo(200);
    }

    @Test
    void countsTheFactorInTheSessionThatSetItUp() throws ParseException {
        var tokens = api.login(api.register("Ana"));

        Authenticator.connect(api, tokens);

        assertThat(methods(api.refresh(tokens))).contains("pwd", "otp", "mfa");
    }

    @Test
    void tellsItsOwner() {
        var person = api.register("Ana");
        var tokens = api.login(person);

        try (var mailbox = Mailbox.open(connections)) {
            Authenticator.connect(api, tokens);
            var added = mailbox.next("SECOND_FACTOR_CHANGED", person.email());
            api.as(tokens).delete("/api/v1/me/mfa/totp");
            var removed = mailbox.next("SECOND_FACTOR_CHANGED", person.email());

            assertThat(added.at("/facts/change").asString()).isEqualTo("TOTP_ADDED");
            assertThat(removed.at("/facts/change").asString()).isEqualTo("TOTP_REMOVED");
        }
    }

    @Test
    void acceptsNoCodeTwice() {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));
        var code = app.code();

        var first = finish(api.tryLogin(person.email(), person.password()), "TOTP", code);
        var replayed = finish(api.tryLogin(person.email(), person.password()), "TOTP", code);
        var next = finish(api.tryLogin(person.email(), person.password()), "TOTP", app.nextCode());

        assertThat(first.status()).isEqualTo(200);
        assertThat(replayed.status()).isEqualTo(422);
        assertThat(Api.fields(replayed)).containsExactly("code");
        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void letsOneOfManyUsesOfACodeThrough() throws Exception {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));
        var code = app.code();
        Callable<Integer> use = () -> finish(api.tryLogin(person.email(), person.password()), "TOTP", code)
                .status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(6, use)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 422);
        }
    }

    @Test
    void endsASignInAfterFiveWrongCodes() {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));
        var first = api.tryLogin(person.email(), person.password());
        for (var i = 0; i < 5; i++) {
            assertThat(finish(first, "TOTP", "000000").status()).isEqualTo(422);
        }

        var right = finish(first, "TOTP", app.code());

        assertThat(right.status()).isEqualTo(401);
    }

    @Test
    void letsNobodyGuessThroughManySignIns() {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));
        for (var i = 0; i < 10; i++) {
            finish(api.tryLogin(person.email(), person.password()), "TOTP", "000000");
        }

        var beyond = finish(api.tryLogin(person.email(), person.password()), "TOTP", app.code());
        var later = clock.later(
                Duration.ofMinutes(61),
                () -> finish(
                        api.tryLogin(person.email(), person.password()),
                        "TOTP",
                        Authenticator.code(app.secret(), clock.instant())));

        assertThat(beyond.status()).isEqualTo(429);
        assertThat(beyond.header("Retry-After")).isNotNull();
        assertThat(later.status()).as(later.text()).isEqualTo(200);
    }

    @Test
    void finishesASignInOnceForTheClientThatBeganItAndForFiveMinutes() {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));
        var first = api.tryLogin(person.email(), person.password());

        var elsewhere = finish(api.client().with("User-Agent", "Another/1.0"), first, app.code());
        var tooLate = clock.later(Duration.ofMinutes(6), () -> finish(first, "TOTP", app.code()));
        var done = finish(first, "TOTP", app.code());
        var again = finish(first, "TOTP", app.nextCode());

        assertThat(elsewhere.status()).isEqualTo(401);
        assertThat(tooLate.status()).isEqualTo(401);
        assertThat(done.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(401);
    }

    @Test
    void letsARecoveryCodeStandInOnce() {
        var person = api.register("Ana");

        try (var mailbox = Mailbox.open(connections)) {
            var app = Authenticator.connect(api, api.login(person));
            var code = app.recoveryCodes().getFirst();
            mailbox.next("SECOND_FACTOR_CHANGED", person.email());
            var typed = code.toUpperCase().replace("-", " ");
            var used = finish(api.tryLogin(person.email(), person.password()), "RECOVERY_CODE", typed);
            var again = finish(api.tryLogin(person.email(), person.password()), "RECOVERY_CODE", code);

            assertThat(app.recoveryCodes()).hasSize(10).doesNotHaveDuplicates().allMatch(c -> c.length() == 23);
            assertThat(used.status()).as(used.text()).isEqualTo(200);
            assertThat(again.status()).isEqualTo(422);
            assertThat(mailbox.next("SECOND_FACTOR_CHANGED", person.email())
                            .at("/facts/change")
                            .asString())
                    .isEqualTo("RECOVERY_CODE_USED");
            assertThat(overview(Tokens.of(used)).path("recoveryCodesLeft").asInt())
                    .isEqualTo(9);
        }
    }

    @Test
    void replacesTheRecoveryCodes() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var app = Authenticator.connect(api, tokens);

        var answer = api.as(tokens).post("/api/v1/me/mfa/recovery-codes");
        var old = finish(
                api.tryLogin(person.email(), person.password()),
                "RECOVERY_CODE",
                app.recoveryCodes().getFirst());
        var fresh = finish(
                api.tryLogin(person.email(), person.password()),
                "RECOVERY_CODE",
                answer.json().at("/recoveryCodes/0").asString());

        assertThat(answer.json().path("recoveryCodes").size()).isEqualTo(10);
        assertThat(old.status()).isEqualTo(422);
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void asksNoMoreOnceTheAppIsDisconnected() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        Authenticator.connect(api, tokens);

        var removed = api.as(tokens).delete("/api/v1/me/mfa/totp");
        var again = api.as(tokens).delete("/api/v1/me/mfa/totp");

        assertThat(removed.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(404);
        assertThat(overview(tokens).path("recoveryCodesLeft").asInt()).isZero();
        assertThat(api.tryLogin(person.email(), person.password()).json().has("accessToken"))
                .isTrue();
        assertThat(api.as(tokens).post("/api/v1/me/mfa/recovery-codes").status())
                .isEqualTo(409);
    }

    @Test
    void keepsTheLastFactorOfAMemberWhoseOrganizationAsksForOne() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        Authenticator.connect(api, tokens);
        joinOrganizationThatAsksForASecondFactor(person.id());

        var removed = api.as(tokens).delete("/api/v1/me/mfa/totp");

        assertThat(removed.status()).isEqualTo(409);
        assertThat(overview(tokens).path("methods").size()).isEqualTo(2);
    }

    @Test
    void connectsNoAppWithoutItsCodeAndNoSecondOne() {
        var tokens = api.login(api.register("Ana"));
        var offer = api.as(tokens).post("/api/v1/me/mfa/totp").json();

        var wrong = api.as(tokens).post("/api/v1/me/mfa/totp/confirm", Map.of("code", "000000"));
        var notYet = overview(tokens);
        Authenticator.connect(api, tokens);
        var second = api.as(tokens).post("/api/v1/me/mfa/totp");

        assertThat(offer.path("qr").asString()).startsWith("<svg").endsWith("</svg>");
        assertThat(offer.path("uri").asString()).contains(offer.path("secret").asString());
        assertThat(Api.fields(wrong)).containsExactly("code");
        assertThat(notYet.path("methods").isEmpty()).isTrue();
        assertThat(second.status()).isEqualTo(409);
    }

    @Test
    void keepsNeitherSecretsNorCodesInTheClear() {
        var person = api.register("Ana");
        var app = Authenticator.connect(api, api.login(person));

        var rows = jdbc.sql("""
                SELECT encode(sealed_secret, 'escape') FROM totp_secrets UNION ALL
                SELECT encode(hash, 'escape') FROM recovery_codes""").query(String.class).list();

        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> row.contains(app.secret())
                        || app.recoveryCodes().stream().anyMatch(row::contains));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mfaToken\":\"x\",\"method\":\"TOTP\"}",
                "{\"mfaToken\":\"x\",\"method\":\"TOTP\",\"code\":null}",
                "{\"mfaToken\":\"\",\"method\":\"TOTP\",\"code\":\"1\"}"
            })
    void refusesAnIncompleteSecondStep(String body) {
        assertThat(api.client().post("/api/v1/auth/mfa", body).status()).isEqualTo(422);
    }

    @Test
    void refusesAMadeUpSignInAndAMadeUpMethod() {
        var client = api.client();

        assertThat(client.post("/api/v1/auth/mfa", Map.of("mfaToken", "x", "method", "TOTP", "code", "1"))
                        .status())
                .isEqualTo(401);
        assertThat(client.post("/api/v1/auth/mfa", Map.of("mfaToken", "x", "method", "SMS", "code", "1"))
                        .status())
                .isEqualTo(400);
    }

    private void joinOrganizationThatAsksForASecondFactor(UUID user) {
        jdbc.sql("""
                WITH made AS (
                    INSERT INTO organizations (id, name, name_key, second_factor_required, version, created_at, updated_at)
                    VALUES (gen_random_uuid(), 'Careful', 'careful', true, 0, now(), now()) RETURNING id),
                joined AS (
                    INSERT INTO memberships (organization_id, user_id, joined_at) SELECT id, :user, now() FROM made)
                INSERT INTO user_roles (user_id, role_id, scope, organization_id)
                SELECT :user, r.id, 'ORGANIZATION', made.id FROM roles r, made WHERE r.name = 'ANALYST'""").param("user", user).update();
    }

    private Answer finish(Answer first, String method, String code) {
        return api.client()
                .post(
                        "/api/v1/auth/mfa",
                        Map.of("mfaToken", first.json().path("mfaToken").asString(), "method", method, "code", code));
    }

    private static Answer finish(ApiClient client, Answer first, String code) {
        return client.post(
                "/api/v1/auth/mfa",
                Map.of("mfaToken", first.json().path("mfaToken").asString(), "method", "TOTP", "code", code));
    }

    private JsonNode overview(Tokens tokens) {
        return api.as(tokens).get("/api/v1/me/mfa").json();
    }

    private static List<String> methods(Tokens tokens) throws ParseException {
        return SignedJWT.parse(tokens.access()).getJWTClaimsSet().getStringListClaim("amr");
    }
}

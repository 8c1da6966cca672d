package io.palco.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.Mailbox;
import io.palco.identity.TestClock;
import io.palco.platform.test.http.ApiClient.Answer;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@IdentityTest
class PasskeyIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    ConnectionFactory connections;

    @Test
    void signsInWithNothingButAPasskey() throws ParseException {
        var person = api.register("Ana");
        var device = new Device();
        add(api.login(person), device);

        var answer = signIn(device, options());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var claims = SignedJWT.parse(Tokens.of(answer).access()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(person.id().toString());
        assertThat(claims.getStringListClaim("amr")).containsExactlyInAnyOrder("hwk", "mfa");
    }

    @Test
    void isASecondFactorAfterThePassword() throws ParseException {
        var person = api.register("Ana");
        var device = new Device();
        add(api.login(person), device);

        var first = api.tryLogin(person.email(), person.password());
        var token = first.json().path("mfaToken").asString();
        var challenge = api.client()
                .post("/api/v1/auth/mfa/passkey-options", Map.of("mfaToken", token))
                .json();
        var second = api.client()
                .post(
                        "/api/v1/auth/mfa",
                        Map.of(
                                "mfaToken",
                                token,
                                "method",
                                "PASSKEY",
                                "challengeId",
                                challenge.path("challengeId").asString(),
                                "credential",
                                device.get(challenge.path("publicKey"))));

        assertThat(first.json().path("methods").toString()).isEqualTo("[\"PASSKEY\",\"RECOVERY_CODE\"]");
        assertThat(challenge.at("/publicKey/allowCredentials").size()).isEqualTo(1);
        assertThat(second.status()).as(second.text()).isEqualTo(200);
        assertThat(SignedJWT.parse(Tokens.of(second).access()).getJWTClaimsSet().getStringListClaim("amr"))
                .containsExactlyInAnyOrder("pwd", "hwk", "mfa");
    }

    @Test
    void provesOnceMoreThatItIsYou() {
        var tokens = api.login(api.register("Ana"));
        var device = new Device();
        add(tokens, device);
        var challenge =
                api.as(tokens).post("/api/v1/auth/step-up/passkey-options").json();

        var proof = api.as(tokens)
                .post(
                        "/api/v1/auth/step-up",
                        Map.of(
                                "method",
                                "PASSKEY",
                                "challengeId",
                                challenge.path("challengeId").asString(),
                                "credential",
                                device.get(challenge.path("publicKey"))));

        assertThat(proof.status()).as(proof.text()).isEqualTo(200);
    }

    @Test
    void isListedRenamedAndRemovedByItsOwnerAlone() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var stranger = api.as(api.login(api.register("Mallory")));
        try (var mailbox = Mailbox.open(connections)) {
            var added = add(tokens, new Device());
            var path = "/api/v1/me/mfa/passkeys/" + listed(tokens).at("/0/id").asString();

            var renamedByAStranger = stranger.patch(path, Map.of("label", "Mine now"));
            var removedByAStranger = stranger.delete(path);
            var renamed = api.as(tokens).patch(path, Map.of("label", " My phone "));
            var label = listed(tokens).at("/0/label").asString();
            var removed = api.as(tokens).delete(path);

            assertThat(added.json().path("recoveryCodes").size()).isEqualTo(10);
            assertThat(renamedByAStranger.status()).isEqualTo(404);
            assertThat(removedByAStranger.status()).isEqualTo(404);
            assertThat(renamed.status()).isEqualTo(204);
            assertThat(label).isEqualTo("My phone");
            assertThat(removed.status()).isEqualTo(204);
            assertThat(listed(tokens).isEmpty()).isTrue();
            assertThat(change(mailbox, person.email())).isEqualTo("PASSKEY_ADDED");
            assertThat(change(mailbox, person.email())).isEqualTo("PASSKEY_REMOVED");
        }
        assertThat(api.tryLogin(person.email(), person.password()).json().has("accessToken"))
                .isTrue();
    }

    @Test
    void answersAChallengeOnceAndInTime() {
        var device = new Device();
        add(api.login(api.register("Ana")), device);
        var challenge = options();
        var credential = device.get(challenge.path("publicKey"));

        var first = signIn(challenge, credential);
        var replayed = signIn(challenge, credential);
        var old = options();
        var late = clock.later(Duration.ofMinutes(6), () -> signIn(device, old));

        assertThat(first.status()).isEqualTo(200);
        assertThat(replayed.status()).isEqualTo(401);
        assertThat(late.status()).isEqualTo(401);
    }

    @Test
    void isWorthNothingForAnotherChallengeOrPurpose() {
        var tokens = api.login(api.register("Ana"));
        var device = new Device();
        add(tokens, device);
        var stepUp = api.as(tokens).post("/api/v1/auth/step-up/passkey-options").json();

        var forAnother = signIn(options(), device.get(options().path("publicKey")));
        var forAnotherPurpose = signIn(device, stepUp);
        var forNone = signIn(device, madeUp(options()));

        assertThat(forAnother.status()).isEqualTo(401);
        assertThat(forAnotherPurpose.status()).isEqualTo(401);
        assertThat(forNone.status()).isEqualTo(401);
    }

    @Test
    void isNotTakenFromAnotherSite() {
        var device = new Device();
        add(api.login(api.register("Ana")), device);

        device.origin = "https://palco.evil.example";
        var foreignOrigin = signIn(device, options());
        device.origin = "http://localhost:8080";
        device.rpId = "evil.example";
        var foreignParty = signIn(device, options());

        assertThat(foreignOrigin.status()).isEqualTo(401);
        assertThat(foreignParty.status()).isEqualTo(401);
    }

    @Test
    void isNotAddedFromAnotherSite() {
        var tokens = api.login(api.register("Ana"));
        var device = new Device();
        device.origin = "https://palco.evil.example";

        var answer = tryToAdd(tokens, device);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(listed(tokens).isEmpty()).isTrue();
    }

    @Test
    void mustHaveMadeSureOfItsOwner() {
        var tokens = api.login(api.register("Ana"));
        var careless = new Device();
        careless.verifiesItsOwner = false;
        var device = new Device();
        add(tokens, device);

        var added = tryToAdd(tokens, careless);
        device.verifiesItsOwner = false;
        var signedIn = signIn(device, options());

        assertThat(added.status()).isEqualTo(422);
        assertThat(signedIn.status()).isEqualTo(401);
    }

    @Test
    void isNotTakenFromACopy() {
        var device = new Device();
        add(api.login(api.register("Ana")), device);
        signIn(device, options());
        signIn(device, options());

        device.forgetItsLastUses();
        var copied = signIn(device, options());

        assertThat(copied.status()).isEqualTo(401);
    }

    @Test
    void ofSomebodyElseFinishesNobodysSignIn() {
        var person = api.register("Ana");
        add(api.login(person), new Device());
        var foreign = new Device();
        add(api.login(api.register("Mallory")), foreign);
        var token = api.tryLogin(person.email(), person.password())
                .json()
                .path("mfaToken")
                .asString();
        var challenge = api.client()
                .post("/api/v1/auth/mfa/passkey-options", Map.of("mfaToken", token))
                .json();

        var answer = api.client()
                .post(
                        "/api/v1/auth/mfa",
                        Map.of(
                                "mfaToken",
                                token,
                                "method",
                                "PASSKEY",
                                "challengeId",
                                challenge.path("challengeId").asString(),
                                "credential",
                                foreign.get(challenge.path("publicKey"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Api.fields(answer)).containsExactly("credential");
    }

    @Test
    void ofADeactivatedAccountSignsNobodyIn() {
        var person = api.register("Ana");
        var device = new Device();
        add(api.login(person), device);

        api.change(api.loginAdmin(), person.id(), Map.of("status", "DEACTIVATED"));

        assertThat(signIn(device, options()).status()).isEqualTo(401);
    }

    @Test
    void isRefusedWhenIncompleteOrNonsense() {
        var client = api.client();

        assertThat(client.post("/api/v1/auth/passkey", Map.of()).status()).isEqualTo(422);
        assertThat(client.post(
                                "/api/v1/auth/passkey",
                                Map.of("challengeId", UUID.randomUUID(), "credential", Map.of("id", 7)))
                        .status())
                .isEqualTo(401);
        assertThat(client.post(
                                "/api/v1/auth/passkey",
                                Map.of(
                                        "challengeId",
                                        options().path("challengeId").asString(),
                                        "credential",
                                        Map.of()))
                        .status())
                .isEqualTo(401);
        assertThat(client.post("/api/v1/auth/mfa/passkey-options", Map.of("mfaToken", "x"))
                        .status())
                .isEqualTo(401);
    }

    private JsonNode options() {
        return api.client().post("/api/v1/auth/passkey/options").json();
    }

    private Answer signIn(Device device, JsonNode challenge) {
        return signIn(challenge, device.get(challenge.path("publicKey")));
    }

    private Answer signIn(JsonNode challenge, Map<String, Object> credential) {
        return api.client()
                .post(
                        "/api/v1/auth/passkey",
                        Map.of("challengeId", challenge.path("challengeId").asString(), "credential", credential));
    }

    private static JsonNode madeUp(JsonNode challenge) {
        return ((ObjectNode) challenge).put("challengeId", UUID.randomUUID().toString());
    }

    private Answer add(Tokens tokens, Device device) {
        var answer = tryToAdd(tokens, device);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private Answer tryToAdd(Tokens tokens, Device device) {
        var challenge = api.as(tokens).post("/api/v1/me/mfa/passkeys/options").json();
        return api.as(tokens)
                .post(
                        "/api/v1/me/mfa/passkeys",
                        Map.of(
                                "challengeId", challenge.path("challengeId").asString(),
                                "credential", device.create(challenge.path("publicKey")),
                                "label", "Phone"));
    }

    private JsonNode listed(Tokens tokens) {
        return api.as(tokens).get("/api/v1/me/mfa").json().path("passkeys");
    }

    private static String change(Mailbox mailbox, String recipient) {
        return mailbox.next("SECOND_FACTOR_CHANGED", recipient)
                .at("/facts/change")
                .asString();
    }
}

package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.palco.identity.Api.Tokens;
import io.palco.identity.key.KeyRotation;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class KeysIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    KeyRotation rotation;

    @Test
    void arePublishedForEverybodyWithoutTheirPrivateHalves() throws Exception {
        var answer = api.client().get("/oauth2/jwks");

        var keys = JWKSet.parse(answer.text());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(keys.getKeys()).isNotEmpty().noneMatch(key -> key.isPrivate());
        assertThat(answer.text()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
        assertThat(keys.getKeys()).allSatisfy(key -> {
            assertThat(key.toRSAKey().size()).isGreaterThanOrEqualTo(2048);
            assertThat(key.getAlgorithm().getName()).isEqualTo("RS256");
            assertThat(key.getKeyUse().identifier()).isEqualTo("sig");
        });
    }

    @Test
    void verifyTheTokensThatAreGivenOut() throws Exception {
        var tokens = api.login(api.register("Ana"));

        assertThat(verifies(tokens)).isTrue();
    }

    @Test
    void areRotatedAtOnceWithoutLoggingAnybodyOut() throws Exception {
        var admin = api.loginAdmin();
        var before = api.login(api.register("Ana"));

        var answer = api.as(admin).post("/api/v1/operations/identity/signing-keys/rotate");

        var after = api.refresh(before);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(keyId(after))
                .isEqualTo(answer.json().path("keyId").asString())
                .isNotEqualTo(keyId(before));
        assertThat(api.as(before).get("/api/v1/me").status()).isEqualTo(200);
        assertThat(api.as(after).get("/api/v1/me").status()).isEqualTo(200);
        assertThat(verifies(before)).isTrue();
        assertThat(verifies(after)).isTrue();
    }

    @Test
    void areAnnouncedBeforeTheySignAndKeptUntilTheirTokensHaveExpired() throws Exception {
        var person = api.register("Ana");
        rotation.rotateNow();
        var oldKey = keyId(api.login(person));
        var due = Duration.ofDays(30);

        clock.later(due, this::rotateWhenDue);
        var announced = clock.later(due.plusMinutes(10), () -> publishedKeys());
        var beforeTakeover = clock.later(due.plusMinutes(10), () -> api.login(person));
        var afterTakeover = clock.later(due.plusMinutes(16), () -> api.login(person));
        var whileOldTokensLive = clock.later(due.plusMinutes(26), () -> publishedKeys());
        clock.later(due.plusHours(3), this::rotateWhenDue);
        var longAfter = clock.later(due.plusHours(3), () -> publishedKeys());
        rotation.rotateNow(); // back to the present, for the other tests

        assertThat(announced).contains(oldKey, keyId(afterTakeover));
        assertThat(keyId(beforeTakeover)).isEqualTo(oldKey);
        assertThat(keyId(afterTakeover)).isNotEqualTo(oldKey);
        assertThat(whileOldTokensLive).contains(oldKey, keyId(afterTakeover));
        assertThat(longAfter).containsExactly(keyId(afterTakeover));
    }

    @Test
    void areNotRotatedBeforeTheirTime() throws ParseException {
        rotation.rotateNow();
        var before = publishedKeys();

        clock.later(Duration.ofDays(29), this::rotateWhenDue);

        assertThat(publishedKeys()).contains(before.getFirst()).hasSizeLessThanOrEqualTo(before.size());
        assertThat(rotation.rotateNow().activeFrom()).isBeforeOrEqualTo(Instant.now());
    }

    private Boolean rotateWhenDue() {
        rotation.rotateWhenDue();
        return true;
    }

    private List<String> publishedKeys() {
        return api.client()
                .get("/oauth2/jwks")
                .json()
                .path("keys")
                .valueStream()
                .map(key -> key.path("kid").asString())
                .toList();
    }

    private static String keyId(Tokens tokens) throws ParseException {
        return SignedJWT.parse(tokens.access()).getHeader().getKeyID();
    }

    private boolean verifies(Tokens tokens) throws ParseException, JOSEException {
        var token = SignedJWT.parse(tokens.access());
        var keys = JWKSet.parse(api.client().get("/oauth2/jwks").text());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
        return key != null && token.verify(new RSASSAVerifier(key.toRSAKey()));
    }
}

package io.palco.identity.recovery;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class EmailVerificationIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    ConnectionFactory connections;

    Mailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = Mailbox.open(connections);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void sendsALinkToWhoeverSignsUpAndBelievesWhoeverUsesIt() throws ParseException {
        var person = api.register("Ana");
        var before = api.login(person);

        var verified = verify(mailbox.token("VERIFY_EMAIL", person.email()));

        assertThat(isVerified(before)).isTrue();
        assertThat(verified.status()).isEqualTo(204);
        assertThat(claim(before)).isFalse();
        assertThat(claim(api.refresh(before))).isTrue();
        var told = mailbox.message("user.verified.v1", person.id().toString());
        assertThat(told.path("email").asString()).isEqualTo(person.email());
    }

    @Test
    void knowsTheFirstAdministratorsAddress() throws ParseException {
        assertThat(claim(api.loginAdmin())).isTrue();
    }

    @Test
    void letsALinkWorkOnceForADay() {
        var person = api.register("Ana");
        var token = mailbox.token("VERIFY_EMAIL", person.email());

        var late = clock.later(Duration.ofHours(25), () -> verify(token));
        var inTime = verify(token);
        var again = verify(token);

        assertThat(late.status()).isEqualTo(410);
        assertThat(inTime.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(410);
    }

    @Test
    void sendsTheLinkOnceMoreAndThenNoMore() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var first = mailbox.token("VERIFY_EMAIL", person.email());

        var again = sendAgain(tokens);
        var second = mailbox.token("VERIFY_EMAIL", person.email());

        assertThat(again.status()).isEqualTo(202);
        assertThat(verify(first).status()).isEqualTo(410);
        assertThat(sendAgain(tokens).status()).isEqualTo(202);
        assertThat(sendAgain(tokens).status()).isEqualTo(202);
        var tooOften = sendAgain(tokens);
        assertThat(tooOften.status()).isEqualTo(429);
        assertThat(tooOften.header("Retry-After")).isNotNull();
        assertThat(verify(second).status()).isEqualTo(410);
    }

    @Test
    void changesTheAddressOnceTheNewOneIsProven() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var wanted = "new." + UUID.randomUUID() + "@example.org";

        var asked = changeEmail(tokens, wanted.toUpperCase());
        var meanwhile = api.as(tokens).get("/api/v1/me");
        var proven = verify(mailbox.token("VERIFY_EMAIL", wanted));

        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        assertThat(meanwhile.json().path("email").asString()).isEqualTo(person.email());
        assertThat(proven.status()).isEqualTo(204);
        assertThat(mailbox.next("EMAIL_CHANGED", person.email())
                        .at("/facts/newEmail")
                        .asString())
                .isEqualTo(wanted);
        assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(401);
        assertThat(api.tryLogin(wanted, person.password()).status()).isEqualTo(200);
        assertThat(isVerified(tokens)).isTrue();
    }

    @Test
    void doesNotTellWhetherAWantedAddressHasAnAccount() {
        var person = api.register("Ana");
        var other = api.register("Otto");
        var tokens = api.login(person);

        var toFree = changeEmail(tokens, "free." + UUID.randomUUID() + "@example.org");
        var toTaken = changeEmail(tokens, other.email());

        assertThat(toTaken.status()).isEqualTo(toFree.status()).isEqualTo(202);
        assertThat(toTaken.text()).isEqualTo(toFree.text());
    }

    @Test
    void refusesAnAddressThatBecameSomebodyElsesMeanwhile() {
        var person = api.register("Ana");
        var wanted = "wanted." + UUID.randomUUID() + "@example.org";
        changeEmail(api.login(person), wanted);
        var token = mailbox.token("VERIFY_EMAIL", wanted);

        api.client().post("/api/v1/auth/register", Map.of("email", wanted, "password", Api.PASSWORD, "name", "Faster"));
        var tooLate = verify(token);

        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.problem()).isEqualTo("email-taken");
    }

    @Test
    void asksForAFreshProofBeforeTheAddressIsChanged() {
        var tokens = api.login(api.register("Ana"));

        var stale = clock.later(Duration.ofMinutes(9).plusSeconds(58), () -> api.refresh(tokens));
        var answer = clock.later(
                Duration.ofMinutes(11), () -> changeEmail(stale, "new." + UUID.randomUUID() + "@example.org"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("step-up-required");
    }

    @Test
    void refusesWhatIsNoAddressAndStrangers() {
        var tokens = api.login(api.register("Ana"));

        assertThat(Api.fields(changeEmail(tokens, "no address"))).containsExactly("email");
        assertThat(api.client()
                        .post("/api/v1/me/email", Map.of("email", "a@example.org"))
                        .status())
                .isEqualTo(401);
        assertThat(api.client().post("/api/v1/me/email/verification").status()).isEqualTo(401);
    }

    private Answer verify(String token) {
        return api.client().post("/api/v1/auth/email/verify", Map.of("token", token));
    }

    private Answer sendAgain(Tokens tokens) {
        return api.as(tokens).post("/api/v1/me/email/verification");
    }

    private Answer changeEmail(Tokens tokens, String email) {
        return api.as(tokens).post("/api/v1/me/email", Map.of("email", email));
    }

    private boolean isVerified(Tokens tokens) {
        return api.as(tokens).get("/api/v1/me").json().path("emailVerified").asBoolean();
    }

    private static boolean claim(Tokens tokens) throws ParseException {
        return SignedJWT.parse(tokens.access()).getJWTClaimsSet().getBooleanClaim("email_verified");
    }
}

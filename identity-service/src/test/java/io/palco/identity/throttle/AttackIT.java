package io.palco.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.identity.Mailbox;
import io.palco.identity.TestClock;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// What a machine does that tries many things from one network address, or one account from many.
@IdentityTest
class AttackIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    ConnectionFactory connections;

    private final String address = "198.51.100." + ThreadLocalRandom.current().nextInt(1, 255);

    @Test
    void credentialStuffingEndsForTheAddressItComesFrom() {
        var victim = api.register("Ana");
        var attacker = from("2001:db8:" + hex() + ":" + hex() + "::1");
        for (var i = 0; i < 100; i++) {
            assertThat(login(attacker, "leaked." + UUID.randomUUID() + "@example.org", "leaked password")
                            .status())
                    .isEqualTo(401);
        }

        var beyond = login(attacker, victim.email(), victim.password());
        var fromHome = api.tryLogin(victim.email(), victim.password());

        assertThat(beyond.status()).isEqualTo(429);
        assertThat(beyond.header("Retry-After")).isNotNull();
        assertThat(fromHome.status()).isEqualTo(200);
    }

    @Test
    void guessingOneAccountFromManyAddressesLocksItLongerEachTimeAndTellsItsOwner() {
        var victim = api.register("Ana");
        try (var mailbox = Mailbox.open(connections)) {
            guessTenTimes(victim.email());
            var first = api.tryLogin(victim.email(), victim.password());
            var told = mailbox.next("ACCOUNT_LOCKED", victim.email());
            clock.later(Duration.ofMinutes(16), () -> {
                guessTenTimes(victim.email());
                return true;
            });
            var stillLocked =
                    clock.later(Duration.ofMinutes(16 + 29), () -> api.tryLogin(victim.email(), victim.password()));
            var open = clock.later(Duration.ofMinutes(16 + 31), () -> api.tryLogin(victim.email(), victim.password()));

            assertThat(first.status()).isEqualTo(429);
            assertThat(told.at("/facts/until").asString()).isNotBlank();
            assertThat(stillLocked.status()).isEqualTo(429);
            assertThat(open.status()).isEqualTo(200);
        }
    }

    @Test
    void makingAccountsOrFindingThemEndsForTheAddressItComesFrom() {
        var known = api.register("Ana");
        var machine = from("2001:db8:" + hex() + ":" + hex() + "::3");
        for (var i = 0; i < 100; i++) {
            machine.post(
                    "/api/v1/auth/register",
                    Map.of("email", known.email(), "password", Api.PASSWORD, "name", "Mallory"));
        }

        var beyond = signUp(machine, Api.PASSWORD);
        var elsewhere = signUp(api.client(), Api.PASSWORD);

        assertThat(beyond.status()).isEqualTo(429);
        assertThat(beyond.problem()).isEqualTo("rate-limited");
        assertThat(elsewhere.status()).isEqualTo(201);
    }

    @Test
    void askingForRecoveriesEndsForTheAddressItComesFrom() {
        var machine = from(address);
        for (var i = 0; i < 60; i++) {
            assertThat(forgot(machine).status()).isEqualTo(202);
        }

        assertThat(forgot(machine).status()).isEqualTo(429);
    }

    private void guessTenTimes(String email) {
        for (var i = 0; i < 10; i++) {
            assertThat(login(from("203.0.113." + i), email, "not the password").status())
                    .isEqualTo(401);
        }
    }

    private ApiClient from(String client) {
        return api.client().with("X-Forwarded-For", client);
    }

    private static Answer login(ApiClient client, String email, String password) {
        return client.post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    private static Answer signUp(ApiClient client, String password) {
        return client.post(
                "/api/v1/auth/register",
                Map.of("email", "m." + UUID.randomUUID() + "@example.org", "password", password, "name", "Machine"));
    }

    private static Answer forgot(ApiClient client) {
        return client.post("/api/v1/auth/password/forgot", Map.of("email", "m." + UUID.randomUUID() + "@example.org"));
    }

    private static String hex() {
        return Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000));
    }
}

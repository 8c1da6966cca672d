package io.palco.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.Api.Person;
import io.palco.identity.IdentityTest;
import io.palco.identity.Mailbox;
import io.palco.identity.TestClock;
import io.palco.platform.test.http.ApiClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class RecoveryIT {

    private static final String NEW_PASSWORD = "quite another password";

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

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
    void replacesAForgottenPasswordAndEndsAllSessions() {
        var person = api.register("Ana");
        var before = api.login(person);

        var asked = forgot(person.email().toUpperCase());
        var reset = reset(resetToken(person), NEW_PASSWORD);

        assertThat(asked.status()).isEqualTo(202);
        assertThat(reset.status()).as(reset.text()).isEqualTo(204);
        assertThat(api.tryRefresh(before).status()).isEqualTo(401);
        assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(401);
        assertThat(api.tryLogin(person.email(), NEW_PASSWORD).status()).isEqualTo(200);
        assertThat(mailbox.path("PASSWORD_CHANGED", person.email())).isEqualTo("/forgot-password");
    }

    @Test
    void provesTheAddressByTheWay() {
        var person = api.register("Ana");
        forgot(person.email());

        reset(resetToken(person), NEW_PASSWORD);

        var me = api.as(api.login(new Person(person.id(), person.email(), NEW_PASSWORD)))
                .get("/api/v1/me");
        assertThat(me.json().path("emailVerified").asBoolean()).isTrue();
    }

    @Test
    void answersAlikeWhetherOrNotTheAddressHasAnAccount() {
        var known = api.register("Ana");
        var unknown = stranger();

        var toKnown = forgot(known.email());
        var toUnknown = forgot(unknown);

        assertThat(toUnknown.status()).isEqualTo(toKnown.status()).isEqualTo(202);
        assertThat(toUnknown.text()).isEqualTo(toKnown.text());
        assertThat(headers(toUnknown)).isEqualTo(headers(toKnown));
        assertThat(mailbox.next("NO_ACCOUNT", unknown).path("sealedPath").isNull())
                .isTrue();
    }

    @Test
    void takesAsLongWhetherOrNotTheAddressHasAnAccount() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        var people = new ArrayList<String>();
        for (var i = 0; i < 20; i++) {
            people.add(api.register("Ana").email());
        }
        people.forEach(email -> forgot(stranger())); // warm up

        people.forEach(email -> {
            known.add(nanosOf(() -> forgot(email)));
            unknown.add(nanosOf(() -> forgot(stranger())));
        });

        assertThat((double) median(known) / median(unknown)).isBetween(0.4, 2.5);
    }

    @Test
    void letsALinkWorkOnceAndOnlyTheNewest() {
        var person = api.register("Ana");
        forgot(person.email());
        var older = resetToken(person);
        forgot(person.email());
        var newer = resetToken(person);

        var withOlder = reset(older, NEW_PASSWORD);
        var withNewer = reset(newer, NEW_PASSWORD);
        var again = reset(newer, "yet another password");

        assertThat(withOlder.status()).isEqualTo(410);
        assertThat(withOlder.problem()).isEqualTo("invalid-link");
        assertThat(withNewer.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(410);
    }

    @Test
    void letsOneOfManyUsesAtOnceThrough() throws Exception {
        var person = api.register("Ana");
        forgot(person.email());
        var token = resetToken(person);
        Callable<Integer> use = () -> reset(token, NEW_PASSWORD).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(8, use)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).containsOnlyOnce(204).containsOnly(204, 410);
        }
    }

    @Test
    void letsALinkExpire() {
        var person = api.register("Ana");
        forgot(person.email());
        var token = resetToken(person);

        var late = clock.later(Duration.ofMinutes(31), () -> reset(token, NEW_PASSWORD));

        assertThat(late.status()).isEqualTo(410);
    }

    @Test
    void keepsTheLinkWhenThePasswordIsRefused() {
        var person = api.register("Ana");
        forgot(person.email());
        var token = resetToken(person);

        var common = reset(token, "passwordpassword");
        var tooShort = reset(token, "short");
        var accepted = reset(token, NEW_PASSWORD);

        assertThat(common.status()).isEqualTo(422);
        assertThat(Api.fields(common)).containsExactly("password");
        assertThat(Api.fields(tooShort)).containsExactly("password");
        assertThat(accepted.status()).isEqualTo(204);
    }

    @Test
    void keepsNoLinkInTheClear() {
        var person = api.register("Ana");
        forgot(person.email());
        var token = resetToken(person);

        var rows = jdbc.sql("SELECT mailed_links::text FROM mailed_links")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(token));
    }

    @Test
    void fillsNobodysMailbox() {
        var person = api.register("Ana");

        for (var i = 0; i < 10; i++) {
            assertThat(forgot(person.email()).status()).isEqualTo(202);
        }

        var tokens = Stream.generate(() -> resetToken(person)).limit(4).toList();
        assertThat(tokens.stream().map(token -> reset(token, NEW_PASSWORD).status()))
                .containsExactlyInAnyOrder(204, 410, 410, 410); // a fifth link would have replaced all of them
    }

    @Test
    void leadsNowhereButToPalcoWhateverTheHostHeaderSays() {
        var person = api.register("Ana");

        api.client()
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "https")
                .post("/api/v1/auth/password/forgot", Map.of("email", person.email()));

        var path = mailbox.path("RESET_PASSWORD", person.email());
        assertThat(path).matches("/reset-password#token=[A-Za-z0-9_-]{43}");
    }

    @Test
    void sendsNothingForADeactivatedAccount() {
        var admin = api.loginAdmin();
        var person = api.register("Ana");
        forgot(person.email());
        var token = resetToken(person);

        api.change(admin, person.id(), Map.of("status", "DEACTIVATED"));

        assertThat(reset(token, NEW_PASSWORD).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":\"\"}", "{\"email\":\"no address\"}", "{\"email\":null}"})
    void refusesToLookForWhatIsNoAddress(String body) {
        assertThat(api.client().post("/api/v1/auth/password/forgot", body).status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "' OR 1=1 --", "0000000000000000000000000000000000000000000"})
    void refusesMadeUpLinks(String token) {
        assertThat(reset(token, NEW_PASSWORD).status()).isEqualTo(410);
        assertThat(api.client()
                        .post("/api/v1/auth/email/verify", Map.of("token", token))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void changesThePasswordAndKeepsTheSessionItHappensIn() {
        var person = api.register("Ana");
        var here = api.login(person);
        var elsewhere = api.login(person);

        var changed = changePassword(here, person.password(), NEW_PASSWORD);

        assertThat(changed.status()).as(changed.text()).isEqualTo(204);
        assertThat(api.tryRefresh(here).status()).isEqualTo(200);
        assertThat(api.tryRefresh(elsewhere).status()).isEqualTo(401);
        assertThat(api.tryLogin(person.email(), NEW_PASSWORD).status()).isEqualTo(200);
        mailbox.next("PASSWORD_CHANGED", person.email());
    }

    @Test
    void makesAMailedLinkWorthlessWhenThePasswordIsChanged() {
        var person = api.register("Ana");
        forgot(person.email());
        var token = resetToken(person);

        changePassword(api.login(person), person.password(), NEW_PASSWORD);

        assertThat(reset(token, "yet another password").status()).isEqualTo(410);
    }

    @Test
    void changesNothingWithoutThePresentPassword() {
        var person = api.register("Ana");
        var tokens = api.login(person);

        var wrong = changePassword(tokens, "not the password", NEW_PASSWORD);
        var common = changePassword(tokens, person.password(), "123456789012");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Api.fields(wrong)).containsExactly("currentPassword");
        assertThat(Api.fields(common)).containsExactly("newPassword");
        assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(200);
        assertThat(api.client()
                        .post(
                                "/api/v1/me/password",
                                Map.of("currentPassword", person.password(), "newPassword", NEW_PASSWORD))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void doesNotLetAStolenTokenFindThePasswordOut() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        for (var i = 0; i < 10; i++) {
            assertThat(changePassword(tokens, "not the password", NEW_PASSWORD).status())
                    .isEqualTo(422);
        }

        assertThat(changePassword(tokens, person.password(), NEW_PASSWORD).status())
                .isEqualTo(429);
    }

    private Answer forgot(String email) {
        return api.client().post("/api/v1/auth/password/forgot", Map.of("email", email));
    }

    private Answer reset(String token, String password) {
        return api.client().post("/api/v1/auth/password/reset", Map.of("token", token, "password", password));
    }

    private Answer changePassword(Api.Tokens tokens, String present, String wanted) {
        return api.as(tokens).post("/api/v1/me/password", Map.of("currentPassword", present, "newPassword", wanted));
    }

    private String resetToken(Person person) {
        return mailbox.token("RESET_PASSWORD", person.email());
    }

    /// What is about the connection says nothing about the address.
    private static Set<String> headers(Answer answer) {
        var names = new TreeSet<>(answer.headers().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
    }

    private static String stranger() {
        return "nobody." + UUID.randomUUID() + "@example.org";
    }

    private static long nanosOf(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}

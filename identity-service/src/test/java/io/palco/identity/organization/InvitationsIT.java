package io.palco.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.identity.Mailbox;
import io.palco.identity.TestClock;
import io.palco.platform.test.http.ApiClient.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class InvitationsIT {

    private static final String ACCEPT = "/api/v1/invitations/accept";
    private static final String PREVIEW = "/api/v1/invitations/preview";

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Team team;
    Mailbox mailbox;

    @BeforeEach
    void found() {
        team = Team.found(api, connections);
        mailbox = Mailbox.open(connections);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void tellWhoInvitesWhereAndAsWhat() {
        var email = "new." + UUID.randomUUID() + "@example.org";

        var answer = team.invite(team.asOwner(), " " + email.toUpperCase() + " ", "ORGANIZER");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("email").asString()).isEqualTo(email);
        var mail = mailbox.next("INVITATION", email);
        assertThat(mail.path("facts").path("organization").asString()).startsWith("Team ");
        assertThat(mail.path("facts").path("invitedBy").asString()).isEqualTo("Olga Owner");
        assertThat(mail.path("facts").path("roles").asString()).isEqualTo("Organizer");
        assertThat(mail.path("organizationId").asString()).isEqualTo(team.id.toString());
        assertThat(mail.path("locale").asString()).isEqualTo("en");
    }

    @Test
    void showWhatTheyOfferWithoutBeingUsed() {
        var person = api.register("Ana");
        team.invite(team.asOwner(), person.email(), "ANALYST");
        var token = mailbox.token("INVITATION", person.email());

        var first = api.client().post(PREVIEW, Map.of("token", token));
        var second = api.client().post(PREVIEW, Map.of("token", token));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("email").asString()).isEqualTo(person.email());
        assertThat(first.json().path("hasAccount").asBoolean()).isTrue();
        assertThat(first.json().path("roles").toString()).isEqualTo("[\"ANALYST\"]");
        assertThat(second.status()).isEqualTo(200);
    }

    @Test
    void makeAMemberWithTheRolesAndProveTheAddress() {
        var person = api.register("Ana");
        team.invite(team.asOwner(), person.email(), "ANALYST");
        var token = mailbox.token("INVITATION", person.email());

        var joined = team.as(person).post(ACCEPT, Map.of("token", token));

        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.json().path("id").asString()).isEqualTo(team.id.toString());
        assertThat(joined.json().path("roles").toString()).isEqualTo("[\"ANALYST\"]");
        team.signInAgain(person);
        var me = team.as(person).get("/api/v1/me").json();
        assertThat(me.path("emailVerified").asBoolean()).isTrue();
        assertThat(me.path("organizations").get(0).path("permissions").toString())
                .contains("reports:read");
        assertThat(open()).isZero();
    }

    @Test
    void workOnce() {
        var person = api.register("Ana");
        team.invite(team.asOwner(), person.email(), "ANALYST");
        var token = mailbox.token("INVITATION", person.email());
        team.as(person).post(ACCEPT, Map.of("token", token));

        var again = team.as(person).post(ACCEPT, Map.of("token", token));

        assertThat(again.status()).isEqualTo(410);
        assertThat(again.problem()).isEqualTo("invalid-link");
        assertThat(api.client().post(PREVIEW, Map.of("token", token)).status()).isEqualTo(410);
    }

    @Test
    void workOnceEvenAtTheSameMoment() throws Exception {
        var person = api.register("Ana");
        team.invite(team.asOwner(), person.email(), "ANALYST");
        var token = mailbox.token("INVITATION", person.email());
        var client = team.as(person);
        Callable<Answer> accept = () -> client.post(ACCEPT, Map.of("token", token));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(accept, accept, accept));

            assertThat(answers)
                    .extracting(answer -> answer.resultNow().status())
                    .containsExactlyInAnyOrder(200, 410, 410);
        }
    }

    @Test
    void letNobodyElseIn() {
        var person = api.register("Ana");
        var mallory = api.register("Mallory");
        team.invite(team.asOwner(), person.email(), "OWNER");
        var token = mailbox.token("INVITATION", person.email());

        var answer = team.as(mallory).post(ACCEPT, Map.of("token", token));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("wrong-account");
        assertThat(api.client().post(ACCEPT, Map.of("token", token)).status()).isEqualTo(401);
        assertThat(team.as(person).post(ACCEPT, Map.of("token", token)).status())
                .isEqualTo(200);
    }

    @Test
    void expireAfterAWeek() {
        var person = api.register("Ana");
        team.invite(team.asOwner(), person.email(), "ANALYST");
        var token = mailbox.token("INVITATION", person.email());

        var answer = clock.later(Duration.ofDays(8), () -> api.client().post(PREVIEW, Map.of("token", token)));

        assertThat(answer.status()).isEqualTo(410);
    }

    @Test
    void areNotGuessed() {
        assertThat(api.client().post(PREVIEW, Map.of("token", "guess")).status())
                .isEqualTo(410);
        assertThat(api.client().post(PREVIEW, Map.of("token", "")).status()).isEqualTo(422);
        assertThat(api.client().post(PREVIEW, Map.of()).status()).isEqualTo(422);
        assertThat(team.asOwner().post(ACCEPT, Map.of("token", "guess")).status())
                .isEqualTo(410);
    }

    @Test
    void areSentAgainWithANewLink() {
        var person = api.register("Ana");
        var id = team.invite(team.asOwner(), person.email(), "ANALYST")
                .json()
                .path("id")
                .asString();
        var first = mailbox.token("INVITATION", person.email());
        var path = team.path("/invitations/" + id + "/resend");

        var tooSoon = team.asOwner().post(path);
        jdbc.sql("UPDATE invitations SET sent_at = sent_at - interval '10 minutes' WHERE organization_id = :id")
                .param("id", team.id)
                .update();
        var sent = team.asOwner().post(path);

        assertThat(tooSoon.status()).isEqualTo(429);
        assertThat(tooSoon.header("Retry-After")).isNotNull();
        assertThat(sent.status()).isEqualTo(200);
        var second = mailbox.token("INVITATION", person.email());
        assertThat(api.client().post(PREVIEW, Map.of("token", first)).status()).isEqualTo(410);
        assertThat(api.client().post(PREVIEW, Map.of("token", second)).status()).isEqualTo(200);
    }

    @Test
    void areTakenBack() {
        var person = api.register("Ana");
        var id = team.invite(team.asOwner(), person.email(), "ANALYST")
                .json()
                .path("id")
                .asString();
        var token = mailbox.token("INVITATION", person.email());

        var revoked = team.asOwner().delete(team.path("/invitations/" + id));

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(team.as(person).post(ACCEPT, Map.of("token", token)).status())
                .isEqualTo(410);
        assertThat(team.asOwner().delete(team.path("/invitations/" + id)).status())
                .isEqualTo(404);
        assertThat(team.asOwner()
                        .post(team.path("/invitations/" + id + "/resend"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goToNobodyTwiceAndToNoMember() {
        var member = team.member("Ana", "ANALYST");
        var email = "new." + UUID.randomUUID() + "@example.org";
        team.invite(team.asOwner(), email, "ANALYST");

        var twice = team.invite(team.asOwner(), email, "ANALYST");
        var toMember = team.invite(team.asOwner(), member.email(), "ANALYST");

        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.problem()).isEqualTo("already-invited");
        assertThat(toMember.status()).isEqualTo(409);
        assertThat(toMember.problem()).isEqualTo("already-member");
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void areLimitedPerDay() {
        jdbc.sql("""
                INSERT INTO invitations (id, organization_id, email, token_hash, created_at, sent_at, expires_at,
                                         closed_at, outcome)
                SELECT gen_random_uuid(), :org, 'x' || n || '@example.org', sha256(gen_random_uuid()::text::bytea),
                       now(), now(), now() + interval '7 days', now(), 'REVOKED'
                FROM generate_series(1, 200) n""").param("org", team.id).update();

        var answer = team.invite(team.asOwner(), "one.more@example.org", "ANALYST");

        assertThat(answer.status()).isEqualTo(429);
    }

    @Test
    void refuseWhatBreaksARule() {
        var path = team.path("/invitations");
        var analyst = team.role("ANALYST");

        assertThat(Api.fields(team.asOwner().post(path, Map.of("email", "nobody", "roleIds", List.of(analyst)))))
                .containsExactly("email");
        assertThat(Api.fields(team.asOwner().post(path, Map.of("email", "a@example.org", "roleIds", List.of()))))
                .containsExactly("roleIds");
        assertThat(Api.fields(team.asOwner()
                        .post(path, Map.of("email", "a@example.org", "roleIds", List.of(UUID.randomUUID())))))
                .containsExactly("roleIds");
    }

    @Test
    void areNobodyElsesBusiness() {
        var id = team.invite(team.asOwner(), "a." + UUID.randomUUID() + "@example.org", "ANALYST")
                .json()
                .path("id")
                .asString();
        var other = Team.found(api, connections);

        assertThat(other.asOwner().get(team.path("/invitations")).status()).isEqualTo(404);
        assertThat(other.invite(other.asOwner(), "x@example.org", "ANALYST").status())
                .isEqualTo(201);
        assertThat(other.asOwner().delete(team.path("/invitations/" + id)).status())
                .isEqualTo(404);
        assertThat(other.asOwner().delete(other.path("/invitations/" + id)).status())
                .isEqualTo(404);
        assertThat(other.asOwner()
                        .post(other.path("/invitations/" + id + "/resend"))
                        .status())
                .isEqualTo(404);
    }

    private int open() {
        return team.asOwner()
                .get(team.path("/invitations"))
                .json()
                .path("items")
                .size();
    }
}

package io.palco.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.audit.AuditRecordedV1;
import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.TestClock;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.http.ApiClient.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityTest
class AuditLogIT {

    private static final UUID ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    AuditErasure erasure;

    @Autowired
    TransactionTemplate transactions;

    Tokens admin;

    @BeforeEach
    void signIn() {
        admin = api.loginAdmin();
    }

    @Test
    void keepsWhatServicesTell() {
        var message = told("event.published", ORGANIZATION, UUID.randomUUID());

        var entry = entryAbout(message);

        assertThat(entry.json().at("/items/0/id").asString())
                .isEqualTo(message.id().toString());
        assertThat(entry.json().at("/items/0/service").asString()).isEqualTo("event-service");
        assertThat(entry.json().at("/items/0/actor/name").asString()).isEqualTo("José da Silva");
        assertThat(entry.json().at("/items/0/actor/address").asString()).isEqualTo("203.0.113.7");
        assertThat(entry.json().at("/items/0/details/title").asString()).isEqualTo("=1+1");
        assertThat(entry.json().at("/items/0/outcome").asString()).isEqualTo("DONE");
        assertThat(entry.json().at("/items/0/erased").asBoolean()).isFalse();
    }

    @Test
    void findsByEachFilter() {
        var actor = UUID.randomUUID();
        var message = told("event.published", ORGANIZATION, actor);
        told("event.cancelled", ORGANIZATION, actor);
        entryAbout(message);
        await().until(() -> count("?actorId=" + actor) == 2);

        assertThat(count("?actorId=" + actor + "&action=event")).isEqualTo(2);
        assertThat(count("?actorId=" + actor + "&action=event.published")).isEqualTo(1);
        assertThat(count("?actorId=" + actor + "&action=eve")).isZero();
        assertThat(count("?actorId=" + actor + "&service=event-service")).isEqualTo(2);
        assertThat(count("?actorId=" + actor + "&service=other")).isZero();
        assertThat(count("?actorId=" + actor + "&outcome=REFUSED")).isZero();
        assertThat(count("?actorId=" + actor + "&from=2030-05-04T15:00:00Z")).isEqualTo(2);
        assertThat(count("?actorId=" + actor + "&to=2030-05-04T15:00:00Z")).isZero();
        assertThat(count("?actorId=" + actor + "&q=CANCELLED")).isEqualTo(1);
        assertThat(count("?actorId=" + actor + "&q=100%25")).isZero();
        assertThat(count("?actorId=" + actor + "&subjectType=event&subjectId=" + subjectOf(message)))
                .isEqualTo(1);
        var first = api.as(admin).get("/api/v1/audit-log?limit=1&actorId=" + actor);
        var second = api.as(admin)
                .get("/api/v1/audit-log?limit=1&actorId=" + actor + "&cursor="
                        + first.json().path("nextCursor").asString());
        assertThat(second.json().path("items").size()).isEqualTo(1);
        assertThat(second.json().at("/items/0/id")).isNotEqualTo(first.json().at("/items/0/id"));
    }

    @Test
    void refusesMalformedFilters() {
        assertThat(api.as(admin).get("/api/v1/audit-log?actorId=7").status()).isEqualTo(400);
        assertThat(api.as(admin).get("/api/v1/audit-log?from=today").status()).isEqualTo(400);
        assertThat(api.as(admin).get("/api/v1/audit-log?outcome=MAYBE").status())
                .isEqualTo(422);
        assertThat(api.as(admin).get("/api/v1/audit-log?sort=action").status()).isEqualTo(422);
    }

    @Test
    void showsAnOrganizationItsOwnEntriesOnly() {
        var other = UUID.randomUUID();
        var actor = UUID.randomUUID();
        told("event.published", ORGANIZATION, actor);
        told("event.published", other, actor);
        await().until(() -> count("?actorId=" + actor) == 2);
        var owner = api.register("Olga");
        api.change(admin, owner.id(), Map.of("roles", List.of("OWNER")));
        var tokens = api.login(owner);

        var own = api.as(tokens).get("/api/v1/audit-log?actorId=" + actor + "&organizationId=" + ORGANIZATION);
        var foreign = api.as(tokens).get("/api/v1/audit-log?organizationId=" + other);
        var all = api.as(tokens).get("/api/v1/audit-log");

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().path("items").size()).isEqualTo(1);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(all.status()).isEqualTo(422);
        assertThat(api.as(tokens)
                        .get("/api/v1/audit-log.csv?organizationId=" + other)
                        .status())
                .isEqualTo(404);
        assertThat(api.as(tokens).get("/api/v1/audit-log/verification").status())
                .isEqualTo(403);
    }

    @Test
    void isClosedToStrangers() {
        var tokens = api.login(api.register("Ana"));

        for (var path : List.of("/api/v1/audit-log", "/api/v1/audit-log.csv", "/api/v1/audit-log/verification")) {
            assertThat(api.client().get(path).status()).as(path).isEqualTo(401);
            assertThat(api.as(tokens).get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void exportsCsvThatNoSpreadsheetRuns() {
        var message = told("event.published", ORGANIZATION, UUID.randomUUID());
        entryAbout(message);

        var csv = api.as(admin)
                .get("/api/v1/audit-log.csv?actorId=" + message.actor().id());

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment");
        assertThat(csv.text().lines()).hasSize(2);
        assertThat(csv.text()).contains("José da Silva", "title==1+1").doesNotContain(",=");
        await().until(() -> count("?action=audit-log.exported") > 0);
    }

    @Test
    void needsAFreshProofForTheExport() {
        var answer = clock.later(
                Duration.ofMinutes(11), () -> api.as(api.refresh(admin)).get("/api/v1/audit-log.csv"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("step-up-required");
    }

    @Test
    void takesNoChangeAndNoDeletion() {
        entryAbout(told("event.published", ORGANIZATION, UUID.randomUUID()));

        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_log SET action = 'event.deleted'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE audit_log SET actor_data = '{}'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_log").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("TRUNCATE audit_log").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void chainsWhatArrivesAtTheSameTime() {
        var actor = UUID.randomUUID();
        for (var i = 0; i < 40; i++) {
            told("event.updated", ORGANIZATION, actor);
        }
        await().until(() -> count("?limit=200&actorId=" + actor) == 40);

        var result = verify(2);

        assertThat(result.json().path("intact").asBoolean()).as(result.text()).isTrue();
        assertThat(result.json().path("checked").asLong()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void namesTheFirstEntryThatWasChanged() {
        var message = told("event.published", ORGANIZATION, UUID.randomUUID());
        var sequence = entryAbout(message).json().at("/items/0/sequence").asLong();
        told("event.cancelled", ORGANIZATION, UUID.randomUUID());

        tamper("UPDATE audit_log SET outcome = 'REFUSED' WHERE sequence = " + sequence);
        var changed = verify(4);
        tamper("UPDATE audit_log SET outcome = 'DONE' WHERE sequence = " + sequence);
        tamper("UPDATE audit_log SET actor_data = '{\"name\": \"Mallory\"}' WHERE sequence = " + sequence);
        var renamed = verify(6);
        tamper("UPDATE audit_log SET actor_data = '{\"name\": \"José da Silva\", \"address\": \"203.0.113.7\"}'"
                + " WHERE sequence = " + sequence);
        var mended = verify(8);

        assertThat(changed.json().path("intact").asBoolean()).isFalse();
        assertThat(changed.json().path("brokenSequence").asLong()).isEqualTo(sequence);
        assertThat(changed.json().path("reason").asString()).isEqualTo("CHANGED");
        assertThat(renamed.json().path("brokenSequence").asLong()).isEqualTo(sequence);
        assertThat(renamed.json().path("reason").asString()).isEqualTo("PERSONAL_DATA_CHANGED");
        assertThat(mended.json().path("intact").asBoolean()).as(mended.text()).isTrue();
    }

    @Test
    void staysWholeWhenAPersonIsErased() {
        var person = UUID.randomUUID();
        var message = told("event.published", ORGANIZATION, person);
        entryAbout(message);

        transactions.executeWithoutResult(_ -> erasure.erase(person, List.of("jose@example.org")));
        var late = told("event.cancelled", ORGANIZATION, person);
        var erased = entryAbout(message);
        var after = entryAbout(late);

        assertThat(erased.json().at("/items/0/actor/name").isNull()).isTrue();
        assertThat(erased.json().at("/items/0/actor/id").asString()).isEqualTo(person.toString());
        assertThat(erased.json().at("/items/0/erased").asBoolean()).isTrue();
        assertThat(after.json().at("/items/0/actor/name").isNull()).isTrue();
        assertThat(verify(10).json().path("intact").asBoolean()).isTrue();
    }

    @Test
    void forgetsWhereAnErasedPersonWasWhileNotSignedIn() {
        var person = UUID.randomUUID();
        var before = anonymouslyDoneTo(person);
        await().until(() -> count("?subjectId=" + person) == 1);

        transactions.executeWithoutResult(_ -> erasure.erase(person, List.of()));
        var after = anonymouslyDoneTo(person);
        await().until(() -> count("?subjectId=" + person) == 2);

        var entries = api.as(admin).get("/api/v1/audit-log?subjectId=" + person);
        assertThat(entries.text())
                .contains(before.id().toString(), after.id().toString())
                .doesNotContain("203.0.113.9", "ana@example.org");
        assertThat(verify(12).json().path("intact").asBoolean()).isTrue();
    }

    private AuditRecordedV1 anonymouslyDoneTo(UUID person) {
        var message = new AuditRecordedV1(
                UUID.randomUUID(),
                Instant.parse("2030-05-04T15:00:00Z"),
                "identity-service",
                "account.mail-requested",
                new AuditRecordedV1.Actor("ANONYMOUS", null, null, "203.0.113.9"),
                null,
                new AuditRecordedV1.Subject("user", person.toString(), "ana@example.org"),
                "DONE",
                null,
                Map.of());
        new TestMessages(connections).send(message);
        return message;
    }

    private Answer verify(int minutes) {
        return clock.later(
                Duration.ofMinutes(minutes),
                () -> api.as(api.refresh(admin = api.loginAdmin())).get("/api/v1/audit-log/verification"));
    }

    /// As the owner of the table, who can switch the guards off.
    private void tamper(String sql) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("ALTER TABLE audit_log DISABLE TRIGGER USER").update();
            jdbc.sql(sql).update();
            jdbc.sql("ALTER TABLE audit_log ENABLE TRIGGER USER").update();
        });
    }

    private AuditRecordedV1 told(String action, @Nullable UUID organization, UUID actor) {
        var message = new AuditRecordedV1(
                UUID.randomUUID(),
                Instant.parse("2030-05-04T15:00:00Z"),
                "event-service",
                action,
                new AuditRecordedV1.Actor("PERSON", actor, "José da Silva", "203.0.113.7"),
                organization,
                new AuditRecordedV1.Subject("event", UUID.randomUUID().toString(), null),
                "DONE",
                null,
                Map.of("title", "=1+1"));
        new TestMessages(connections).send(message);
        return message;
    }

    private static @Nullable String subjectOf(AuditRecordedV1 message) {
        return message.subject() == null ? null : message.subject().id();
    }

    private Answer entryAbout(AuditRecordedV1 message) {
        var query = "?subjectId=" + subjectOf(message);
        await().until(() -> count(query) == 1);
        return api.as(admin).get("/api/v1/audit-log" + query);
    }

    private int count(String query) {
        var answer = api.as(admin).get("/api/v1/audit-log" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").size();
    }
}

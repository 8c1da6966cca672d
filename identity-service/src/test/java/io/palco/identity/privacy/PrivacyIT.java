package io.palco.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.privacy.PersonErasureCompletedV1;
import io.palco.contracts.privacy.PersonExportContributedV1;
import io.palco.identity.Api;
import io.palco.identity.Api.Person;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.TestClock;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.privacy.PersonalColumns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class PrivacyIT {

    private static final List<String> OTHERS =
            List.of("event-service", "registration-service", "notification-service", "report-service");

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<PersonalDataKeeper> keepers;

    @Autowired
    PrivacyJobs jobs;

    @Autowired
    TestClock clock;

    TestMessages messages;
    Person person;
    Tokens tokens;

    @BeforeEach
    void signUp() {
        messages = new TestMessages(connections);
        person = api.register("Ana Lima");
        tokens = api.login(person);
    }

    @Test
    void namesEveryColumnThatMaySaySomethingAboutPeople() {
        assertThat(PersonalColumns.unnamed(jdbc, keepers)).isEmpty();
    }

    @Test
    void givesOutWhatAllServicesKnowAsOneArchive() throws IOException {
        api.as(tokens).patch("/api/v1/me", Map.of("biography", "Jazz."));
        UUID export;
        try (var asked = messages.tap("palco.privacy");
                var mails = messages.tap("palco.identity")) {
            var answer = api.as(tokens).post("/api/v1/me/export");
            assertThat(answer.status()).as(answer.text()).isEqualTo(202);
            export = UUID.fromString(answer.json().path("id").asString());
            var request = asked.next(
                    "person-export.requested.v1",
                    body -> isAbout(body.path("userId").asString()));
            assertThat(request.body().path("emails").isEmpty())
                    .as("not proven to be theirs")
                    .isTrue();
            assertThat(api.as(tokens).post("/api/v1/me/export").problem()).isEqualTo("request-in-progress");
            for (var service : OTHERS) {
                contribute(export, service, 1, 2, "[{\"n\":1}]");
                assertThat(status(export)).isEqualTo("COLLECTING");
                contribute(export, service, 2, 2, "[{\"n\":2}]");
            }
            await().until(() -> status(export).equals("READY"));
            mails.next(
                    "account.mail-requested.v1",
                    body -> body.path("kind").asString().equals("EXPORT_READY")
                            && isAbout(body.path("userId").asString()));
        }

        var files = unzipped(
                api.as(tokens).get("/api/v1/me/exports/" + export + "/content").bytes());

        assertThat(files.get("identity-service/account.json"))
                .contains(person.email(), "Ana Lima", "Jazz.")
                .doesNotContain("password");
        assertThat(files.get("identity-service/sessions.json")).contains("user_agent");
        assertThat(files.get("report-service/things.json")).contains("\"n\" : 1", "\"n\" : 2");
        assertThat(files).containsKey("README.txt");
        assertThat(jdbc.sql("SELECT count(*) FROM export_parts WHERE export_id = :id")
                        .param("id", export)
                        .query(Long.class)
                        .single())
                .isZero();
        var stranger = api.login(api.register("Eve"));
        assertThat(api.as(stranger)
                        .get("/api/v1/me/exports/" + export + "/content")
                        .status())
                .isEqualTo(404);
        assertThat(api.client().get("/api/v1/me/exports/" + export + "/content").status())
                .isEqualTo(401);
    }

    @Test
    void keepsArchivesForAWeekAndGivesUpAfterADay() {
        var export = UUID.fromString(
                api.as(tokens).post("/api/v1/me/export").json().path("id").asString());

        clock.later(Duration.ofHours(25), () -> {
            jobs.purge();
            return true;
        });
        var again = api.as(tokens).post("/api/v1/me/export");

        assertThat(status(export)).isEqualTo("FAILED");
        assertThat(again.status()).isEqualTo(202);
        var second = UUID.fromString(again.json().path("id").asString());
        OTHERS.forEach(service -> contribute(second, service, 1, 1, "[]"));
        await().until(() -> status(second).equals("READY"));
        clock.later(Duration.ofDays(8), () -> {
            jobs.purge();
            return true;
        });
        assertThat(status(second)).isEqualTo("EXPIRED");
        assertThat(api.as(tokens)
                        .get("/api/v1/me/exports/" + second + "/content")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void needsAFreshProofToGiveOutOrToDelete() {
        clock.later(Duration.ofMinutes(11), () -> {
            var stale = api.refresh(tokens);
            assertThat(api.as(stale).post("/api/v1/me/export").problem()).isEqualTo("step-up-required");
            assertThat(api.as(stale).delete("/api/v1/me").problem()).isEqualTo("step-up-required");
            return true;
        });
    }

    @Test
    void forgetsAPersonAndSaysWhatRemains() {
        jdbc.sql("UPDATE users SET email_verified_at = now() WHERE id = :id")
                .param("id", person.id())
                .update();
        try (var told = messages.tap("palco.privacy");
                var mails = messages.tap("palco.identity")) {
            assertThat(api.as(tokens).delete("/api/v1/me").status()).isEqualTo(204);

            var erased = told.next(
                    "person.erased.v1", body -> isAbout(body.path("userId").asString()));
            assertThat(erased.body().at("/emails/0").asString()).isEqualTo(person.email());
            assertThat(api.tryLogin(person.email(), person.password()).status()).isEqualTo(401);
            assertThat(api.tryRefresh(tokens).status()).isEqualTo(401);
            assertThat(api.as(tokens).get("/api/v1/me").status()).isEqualTo(401);
            for (var service : OTHERS) {
                var kept = new PersonErasureCompletedV1.Kept("registrations", "STATISTICS");
                messages.send(new PersonErasureCompletedV1(person.id(), service, List.of(kept)));
            }
            var mail = mails.next(
                    "account.mail-requested.v1",
                    body -> body.path("kind").asString().equals("ACCOUNT_ERASED"));
            assertThat(mail.body().path("recipient").asString()).isEqualTo(person.email());
            assertThat(mail.body().at("/facts/kept").asString()).contains("registrations: ", "activity log: ");
        }
        var requests = api.as(api.loginAdmin()).get("/api/v1/privacy-requests?kind=ERASURE");
        var request = requests.json()
                .path("items")
                .valueStream()
                .filter(item -> isAbout(item.path("userId").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(request.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(request.path("waitingFor").isEmpty()).isTrue();
        assertThat(request.path("kept").size()).isEqualTo(2);
        assertThat(jdbc.sql("SELECT contact IS NULL FROM erasures WHERE user_id = :id")
                        .param("id", person.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM users WHERE email = :email")
                        .param("email", person.email())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsThoseWhomOthersNeed() {
        var admin = api.loginAdmin();

        var answer = api.as(admin).delete("/api/v1/me");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("last-administrator");
        assertThat(api.as(admin).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void showsRequestsToAdministratorsOnly() {
        assertThat(api.as(tokens).get("/api/v1/privacy-requests").status()).isEqualTo(403);
        assertThat(api.client().get("/api/v1/privacy-requests").status()).isEqualTo(401);
        assertThat(api.as(api.loginAdmin())
                        .get("/api/v1/privacy-requests?kind=OTHER")
                        .status())
                .isEqualTo(400);
    }

    private boolean isAbout(String userId) {
        return userId.equals(person.id().toString());
    }

    private void contribute(UUID export, String service, int part, int parts, String rows) {
        messages.send(new PersonExportContributedV1(export, service, part, parts, "things", rows));
    }

    private String status(UUID export) {
        return jdbc.sql("SELECT status FROM exports WHERE id = :id")
                .param("id", export)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

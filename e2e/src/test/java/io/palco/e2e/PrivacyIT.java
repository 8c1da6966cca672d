package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.e2e.People.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The rights of people over their data, over all services at once, and what the activity log says of it.
class PrivacyIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final PalcoSystem system = RunningSystem.get();
    private final People people = new People(system.api());
    private final Api admin = people.administrator();

    @Test
    void givesOutWhatEveryServiceKnows() throws IOException {
        var title = Planning.uniqueTitle("Noite do Jazz");
        var ana = registeredFor(title);
        system.mailbox().awaitTo(ana.email(), title);
        var id = ana.api().post("/api/v1/me/export", null).expect(202).field("id");

        Await.until(
                "the archive",
                SOON,
                () -> ana.api()
                        .get("/api/v1/me/exports")
                        .expect(200)
                        .json()
                        .at("/items/0/status")
                        .asString(),
                "READY"::equals);

        var files = unzipped(ana.api()
                .get("/api/v1/me/exports/" + id + "/content")
                .expect(200)
                .bytes());
        assertThat(files.get("identity-service/account.json")).contains(ana.email());
        assertThat(files.get("registration-service/registrations.json")).contains(title);
        assertThat(files.get("notification-service/mails.json")).contains(title);
        system.mailbox().awaitTo(ana.email(), "Your data is ready");
    }

    @Test
    void forgetsAPersonEverywhereAndSaysWhatRemains() {
        var title = Planning.uniqueTitle("Noite do Jazz");
        var ana = registeredFor(title);
        system.mailbox().awaitTo(ana.email(), title);
        var api = ana.api();
        var userId = api.get("/api/v1/me").expect(200).field("id");
        var registrations = "/api/v1/registrations?eventId=" + eventOf(title);

        api.delete("/api/v1/me").expect(204);

        Await.until(
                "every service's answer",
                SOON,
                () -> admin.get("/api/v1/privacy-requests?kind=ERASURE&limit=200")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(request -> request.path("userId").asString().equals(userId))
                        .map(request -> request.path("status").asString())
                        .findFirst()
                        .orElse("none"),
                "COMPLETED"::equals);
        assertThat(api.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(admin.get(registrations).expect(200).text()).doesNotContain(ana.email(), "Ana Conceição");
        assertThat(admin.get(registrations).json().path("items").size()).isOne();
        Await.until(
                "no mail that names them",
                SOON,
                () -> admin.get("/api/v1/mails?eventId=" + eventOf(title))
                        .expect(200)
                        .text(),
                mails -> !mails.contains(ana.email()));
        var farewell = system.mailbox().awaitTo(ana.email(), "Your account is deleted");
        assertThat(system.mailbox().open(farewell).path("text").asString()).contains("registrations: ", "LGPD");
    }

    @Test
    void keepsALogOfWhatWasDoneThatNobodyTamperedWith() {
        var title = Planning.uniqueTitle("Noite do Jazz");
        Planning.published(admin, title, 5);

        var entry = Await.until(
                "the entry",
                SOON,
                () -> admin.get("/api/v1/audit-log?action=event.published&limit=200")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(found -> found.at("/details/title").asString("").equals(title))
                        .findFirst(),
                Optional::isPresent);
        var verification =
                admin.get("/api/v1/audit-log/verification").expect(200).json();

        assertThat(entry.orElseThrow().at("/actor/kind").asString()).isEqualTo("PERSON");
        assertThat(verification.path("intact").asBoolean()).isTrue();
        assertThat(admin.get("/api/v1/audit-log.csv?action=event.published")
                        .expect(200)
                        .text())
                .contains(title);
    }

    private Person registeredFor(String title) {
        var event = Planning.published(admin, title, 5);
        var ana = people.signUp("Ana Conceição", "en");
        ana.api().post("/api/v1/events/" + event + "/registrations", Map.of()).expect(201);
        return ana;
    }

    private String eventOf(String title) {
        return admin.get("/api/v1/events?q=" + title.replace(" ", "%20"))
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
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

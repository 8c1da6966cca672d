package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.e2e.People.Person;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What Palco is for, once through, by HTTP: plan, publish, find, register, be told, report, cancel.
class MainJobIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final PalcoSystem system = RunningSystem.get();
    private final People people = new People(system.api());
    private final Api admin = people.administrator();

    private String title = "";
    private String eventId = "";

    @BeforeEach
    void publishAnEvent() {
        title = Planning.uniqueTitle("Noite do Jazz");
        eventId = Planning.published(admin, title, 2);
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, Seu ingresso", "en, Your ticket"})
    void somebodyFindsAnEventAndGetsATicketInTheirLanguage(String locale, String subject)
            throws GeneralSecurityException {
        var ana = people.signUp("Ana Conceição", locale);

        var found = ana.api()
                .get("/api/v1/events?q=" + title.replace(" ", "%20").replace("Noite", "NOITE"))
                .expect(200)
                .json();
        var registration = register(ana).expect(201).json();

        assertThat(found.path("items").valueStream().map(e -> e.path("id").asString()))
                .containsExactly(eventId);
        assertThat(registration.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(registration.at("/participant/email").asString()).isEqualTo(ana.email());
        assertThatItIsSigned(registration.path("ticketCode").asString());
        var mail = system.mailbox().awaitTo(ana.email(), title);
        assertThat(mail.subject()).startsWith(subject);
        assertThat(system.mailbox().open(mail).path("text").asString()).contains("Ana Conceição", "Teatro Municipal");
        assertThat(system.mailbox()
                        .open(mail)
                        .path("attachments")
                        .valueStream()
                        .map(a -> a.path("name").asString()))
                .contains("ticket.png");
        assertThat(ana.api()
                        .get("/api/v1/registrations?mine=true")
                        .expect(200)
                        .json()
                        .at("/items/0/eventId")
                        .asString())
                .isEqualTo(eventId);
    }

    @Test
    void aFullEventRefusesAndACancellationFreesThePlace() {
        var first = people.signUp("First", "en");
        var second = people.signUp("Second", "en");
        var third = people.signUp("Third", "en");
        var registrationId = register(first).expect(201).field("id");
        register(second).expect(201);

        var refused = register(third);
        var twice = register(first);
        first.api()
                .post("/api/v1/registrations/" + registrationId + "/cancel", Map.of("reason", "Viagem"))
                .expect(200);
        var again = register(third);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("event-full");
        assertThat(twice.problem()).isEqualTo("already-registered");
        assertThat(again.status()).isEqualTo(201);
        awaitAvailable(0);
        Await.until("the cancellation mail", SOON, () -> mailsTo(first), mails -> mails.size() == 2);
    }

    @Test
    void theAdministratorEditsTheEventWithoutOverwritingOthers() {
        var event = admin.get("/api/v1/events/" + eventId).expect(200);
        var etag = event.header("ETag");

        var unguarded = admin.patch("/api/v1/events/" + eventId, Map.of("capacity", 10));
        var edited = admin.with("If-Match", etag).patch("/api/v1/events/" + eventId, Map.of("capacity", 10));
        var stale = admin.with("If-Match", etag).patch("/api/v1/events/" + eventId, Map.of("capacity", 11));

        assertThat(unguarded.problem()).isEqualTo("version-required");
        assertThat(edited.expect(200).json().path("capacity").asInt()).isEqualTo(10);
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void theCapacityNeverGoesBelowWhatIsTaken() {
        register(people.signUp("One", "en")).expect(201);
        register(people.signUp("Two", "en")).expect(201);
        var etag = admin.get("/api/v1/events/" + eventId).header("ETag");

        var refused = admin.with("If-Match", etag).patch("/api/v1/events/" + eventId, Map.of("capacity", 1));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("capacity-below-taken");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("capacity");
        assertThat(admin.get("/api/v1/events/" + eventId)
                        .json()
                        .path("capacity")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theAdministratorAddsCorrectsAndRemovesParticipantsByHand() {
        var email = "guest." + UUID.randomUUID() + "@example.org";
        var added = admin.post(
                        "/api/v1/events/" + eventId + "/registrations",
                        Map.of("participant", Map.of("name", "Jose", "email", email)))
                .expect(201)
                .json();
        var participantId = added.at("/participant/id").asString();

        admin.patch("/api/v1/participants/" + participantId, Map.of("name", "José da Silva"))
                .expect(200);
        var seen = reportOf(List.of()).path("participants").valueStream().toList();
        admin.delete("/api/v1/participants/" + participantId).expect(204);

        assertThat(seen).hasSize(1);
        Await.until(
                "the corrected name in the report",
                SOON,
                () -> reportOf(List.of()).at("/participants/0"),
                row -> row.path("name").asString().equals("José da Silva")
                        && row.path("status").asString().equals("CANCELLED"));
        admin.get("/api/v1/participants/" + participantId).expect(404);
        awaitAvailable(2);
    }

    @Test
    void theReportIsStoredDownloadableAndMailed() {
        var ana = people.signUp("Ana", "en");
        register(ana).expect(201);
        Await.until(
                "the read model", SOON, () -> reportOf(List.of()).path("total").asInt(), total -> total == 1);

        var report = reportOf(List.of("boss@example.org"));

        assertThat(report.at("/event/title").asString()).isEqualTo(title);
        assertThat(report.at("/participants/0/email").asString()).isEqualTo(ana.email());
        assertThat(report.at("/participants/0/status").asString()).isEqualTo("CONFIRMED");
        var mail = system.mailbox().awaitTo("boss@example.org", title);
        assertThat(system.mailbox()
                        .open(mail)
                        .path("attachments")
                        .valueStream()
                        .map(a -> a.path("name").asString()))
                .anyMatch(name -> name.endsWith(".json"));
    }

    @Test
    void callingTheEventOffGivesEveryPlaceBackAndTellsEverybody() {
        var ana = people.signUp("Ana", "en");
        register(ana).expect(201);

        admin.post("/api/v1/events/" + eventId + "/cancel", Map.of("reason", "Heavy rain"))
                .expect(200);

        Await.until(
                "the cancelled registration",
                SOON,
                () -> ana.api()
                        .get("/api/v1/registrations?mine=true")
                        .json()
                        .at("/items/0/status")
                        .asString(),
                "CANCELLED"::equals);
        var mails = Await.until("both mails", SOON, () -> mailsTo(ana), found -> found.size() == 2);
        assertThat(mails)
                .anySatisfy(mail -> assertThat(
                                system.mailbox().open(mail).path("text").asString())
                        .contains("Heavy rain"));
        assertThat(register(people.signUp("Late", "en")).problem()).isEqualTo("event-not-open");
    }

    @Test
    void nobodySeesWhatIsNotTheirs() {
        var ana = people.signUp("Ana", "en");
        var mallory = people.signUp("Mallory", "en");
        var registrationId = register(ana).expect(201).field("id");

        assertThat(mallory.api().get("/api/v1/registrations/" + registrationId).status())
                .isEqualTo(404);
        assertThat(mallory.api()
                        .post("/api/v1/registrations/" + registrationId + "/cancel", null)
                        .status())
                .isEqualTo(404);
        assertThat(mallory.api()
                        .get("/api/v1/registrations/" + registrationId + "/ticket.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(mallory.api().get("/api/v1/registrations?eventId=" + eventId).status())
                .isEqualTo(404);
        assertThat(mallory.api().get("/api/v1/users").status()).isEqualTo(403);
        assertThat(mallory.api()
                        .post("/api/v1/events", Planning.event("Mine", 1))
                        .status())
                .isEqualTo(403);
        assertThat(ana.api()
                        .get("/api/v1/registrations/" + registrationId + "/ticket.pdf")
                        .expect(200)
                        .bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private Api.Answer register(Person person) {
        return person.api().post("/api/v1/events/" + eventId + "/registrations", Map.of());
    }

    private List<Mailbox.Mail> mailsTo(Person person) {
        return system.mailbox().about(title).stream()
                .filter(mail -> mail.to().contains(person.email()))
                .toList();
    }

    private void awaitAvailable(int places) {
        Await.until(
                "the number of places left",
                SOON,
                () -> system.api()
                        .get("/api/v1/events/" + eventId)
                        .json()
                        .path("available")
                        .asInt(),
                available -> available == places);
    }

    private JsonNode reportOf(List<String> mailTo) {
        var location = admin.post(
                        "/api/v1/reports",
                        Map.of("type", "EVENT_PARTICIPANTS", "eventId", eventId, "format", "JSON", "mailTo", mailTo))
                .expect(202)
                .header("Location");
        Await.until(
                "the report",
                SOON,
                () -> admin.get(location).expect(200).field("status"),
                status -> !status.equals("QUEUED") && !status.equals("RUNNING"));
        return admin.get(location + "/content").expect(200).json();
    }

    /// Verifies the code as a scanner would: with nothing but the published keys.
    private void assertThatItIsSigned(String code) throws GeneralSecurityException {
        var key = system.api()
                .get("/api/v1/ticket-keys")
                .expect(200)
                .json()
                .at("/keys/0/x")
                .asString();
        var dot = code.lastIndexOf('.');
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(key))));
        verifier.update(code.substring(0, dot).getBytes(StandardCharsets.US_ASCII));

        assertThat(verifier.verify(Base64.getUrlDecoder().decode(code.substring(dot + 1))))
                .as("signature of %s", code)
                .isTrue();
    }

    /// RFC 8032 §5.1.2: little-endian y, the highest bit is the parity of x.
    private static EdECPoint point(String base64) {
        var bytes = Base64.getUrlDecoder().decode(base64);
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            var swap = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swap;
        }
        var isOdd = (bytes[0] & 0x80) != 0;
        bytes[0] &= 0x7f;
        return new EdECPoint(isOdd, new BigInteger(1, bytes));
    }
}

package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailApiIT extends NotificationSystem {

    private static final UUID OTHER_ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    private Person sent(Person someone) {
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");
        return someone;
    }

    private ApiClient organizer() {
        return api().as(TestTokens.organizer().token());
    }

    private ApiClient stranger() {
        return api().as(TestTokens.memberOf(
                        OTHER_ORGANIZATION,
                        "Sara Stranger",
                        Permission.REGISTRATIONS_READ,
                        Permission.REGISTRATIONS_MANAGE)
                .token());
    }

    private UUID idOfMailTo(Person someone) {
        return jdbc.sql("SELECT id FROM mails WHERE recipient = ?")
                .param(someone.email())
                .query(UUID.class)
                .single();
    }

    @Test
    void showsWhatBecameOfTheMailsOfAnEvent() {
        var someone = sent(person(someone(), "en"));

        var items =
                organizer().get("/api/v1/mails?eventId=" + someone.eventId()).json();

        assertThat(items.path("items").size()).isOne();
        var mail = items.at("/items/0");
        assertThat(mail.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "recipient",
                        "locale",
                        "subject",
                        "status",
                        "attempts",
                        "lastError",
                        "eventId",
                        "registrationId",
                        "resendOf",
                        "createdAt",
                        "sentAt");
        assertThat(mail.path("recipient").asString()).isEqualTo(someone.email());
        assertThat(mail.path("status").asString()).isEqualTo("SENT");
        assertThat(mail.path("subject").asString()).isEqualTo("Your ticket: Noite do Jazz");
    }

    @Test
    void findsMailsByRegistrationRecipientAndStatus() {
        var someone = sent(person(someone(), "en"));

        for (var query : List.of(
                "registrationId=" + someone.registrationId(),
                "recipient=" + someone.email().toUpperCase(Locale.ROOT),
                "status=SENT&eventId=" + someone.eventId())) {
            var items = organizer().get("/api/v1/mails?" + query).json().path("items");

            assertThat(items.size()).as(query).isOne();
        }
        var failed = organizer().get("/api/v1/mails?status=FAILED&eventId=" + someone.eventId());
        assertThat(failed.json().path("items")).isEmpty();
    }

    @Test
    void goesThroughLongListsPageByPage() {
        var first = sent(person(someone(), "en"));
        messages().send(first.cancelled("PARTICIPANT", null));
        var path = "/api/v1/mails?limit=1&registrationId=" + first.registrationId();
        await().untilAsserted(() -> assertThat(SMTP.mailsTo(first.email())).hasSize(2));

        var newest = organizer().get(path).json();
        var oldest = organizer()
                .get(path + "&cursor=" + newest.path("nextCursor").asString())
                .json();

        assertThat(newest.at("/items/0/kind").asString()).isEqualTo("CANCELLATION");
        assertThat(oldest.at("/items/0/kind").asString()).isEqualTo("TICKET");
        assertThat(oldest.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void showsNothingOfAnotherOrganization() {
        var ours = sent(person(someone(), "en"));
        var theirs = sent(person(someone(), "en").in(OTHER_ORGANIZATION));

        assertThat(stranger()
                        .get("/api/v1/mails?eventId=" + ours.eventId())
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(organizer()
                        .get("/api/v1/mails?recipient=" + theirs.email())
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(stranger()
                        .get("/api/v1/mails?recipient=" + theirs.email())
                        .json()
                        .path("items"))
                .isNotEmpty();
        assertThat(stranger().get("/api/v1/mails/" + idOfMailTo(ours)).problem())
                .isEqualTo("not-found");
        assertThat(stranger()
                        .post("/api/v1/mails/" + idOfMailTo(ours) + "/resend")
                        .problem())
                .isEqualTo("not-found");
        assertThat(SMTP.mailsTo(ours.email())).hasSize(1);
    }

    @Test
    void needsThePermissionToReadRegistrations() {
        var someone = sent(person(someone(), "en"));
        var nobody = api().as(TestTokens.user("Nina Nobody").token());
        var reader = api().as(TestTokens.organizationMember("Rita Reader", Permission.REGISTRATIONS_READ)
                .token());
        var resend = "/api/v1/mails/" + idOfMailTo(someone) + "/resend";

        assertThat(api().get("/api/v1/mails").status()).isEqualTo(401);
        assertThat(nobody.get("/api/v1/mails").status()).isEqualTo(403);
        assertThat(nobody.post(resend).status()).isEqualTo(403);
        assertThat(reader.get("/api/v1/mails").status()).isEqualTo(200);
        assertThat(reader.post(resend).status()).isEqualTo(403);
    }

    @Test
    void showsUsersTheirOwnMailsAndNoOthers() {
        var user = TestTokens.user("Uma User");
        var own = sent(person(someone(), "en").as(user.id()));
        sent(person(user.email(), "en")); // the same address is no proof of being the same person

        var items =
                api().as(user.token()).get("/api/v1/notifications?mine=true").json();

        assertThat(items.path("items").size()).isOne();
        assertThat(items.at("/items/0/registrationId").asString())
                .isEqualTo(own.registrationId().toString());
        assertThat(api().get("/api/v1/notifications?mine=true").status()).isEqualTo(401);
    }

    @Test
    void sendsAMailAgainAsAMailOfItsOwn() {
        var someone = sent(person(someone(), "en"));
        var original = idOfMailTo(someone);
        var client = organizer().with("Idempotency-Key", UUID.randomUUID().toString());

        var answer = client.post("/api/v1/mails/" + original + "/resend");
        var repeated = client.post("/api/v1/mails/" + original + "/resend");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("resendOf").asString()).isEqualTo(original.toString());
        assertThat(repeated.json().path("id")).isEqualTo(answer.json().path("id"));
        await().untilAsserted(() -> assertThat(SMTP.mailsTo(someone.email())).hasSize(2));
        var ids = SMTP.mailsTo(someone.email()).stream()
                .map(mail -> ReadMail.of(mail).header("Message-ID"))
                .distinct();
        assertThat(ids).hasSize(2);
        var mail = organizer().get(String.valueOf(answer.header("Location"))).json();
        assertThat(mail.path("kind").asString()).isEqualTo("TICKET");
    }

    @Test
    void sendsNoMailAgainThatIsNotFinished() {
        var someone = sent(person(someone(), "en"));
        jdbc.sql("""
                UPDATE mails SET status = 'PENDING', sent_at = NULL, next_attempt_at = now() + interval '1 hour'
                 WHERE recipient = ?
                """).param(someone.email()).update();

        var answer = organizer().post("/api/v1/mails/" + idOfMailTo(someone) + "/resend");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("invalid-transition");
        assertThat(answer.text()).contains("PENDING");
    }

    @Test
    void sendsNoTicketAgainAfterTheCancellation() {
        var someone = sent(person(someone(), "en"));
        var ticket = idOfMailTo(someone);
        messages().send(someone.cancelled("ORGANIZER", null));
        await().untilAsserted(() -> assertThat(SMTP.mailsTo(someone.email())).hasSize(2));

        var answer = organizer().post("/api/v1/mails/" + ticket + "/resend");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("invalid-transition");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/mails?eventId=x, 400, malformed-request",
        "/api/v1/mails?registrationId=1;DROP TABLE mails, 400, malformed-request",
        "/api/v1/mails?status=LOST, 400, malformed-request",
        "/api/v1/mails?limit=0, 422, validation-failed",
        "/api/v1/mails?sort=subject, 422, validation-failed",
        "/api/v1/mails?cursor=x, 400, malformed-request",
        "/api/v1/mails/x, 400, malformed-request",
        "/api/v1/mails/019a0000-0000-7000-8000-00000000ffff, 404, not-found",
        "/api/v1/notifications?mine=false, 422, validation-failed",
        "/api/v1/notifications?mine=maybe, 400, malformed-request",
    })
    void refusesAQuestion(String path, int status, String problem) {
        var answer = organizer().get(path.replace(" ", "%20"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }
}

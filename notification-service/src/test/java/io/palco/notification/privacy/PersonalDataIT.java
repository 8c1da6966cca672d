package io.palco.notification.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.contracts.identity.AccountMailRequestedV1;
import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.notification.NotificationSystem;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.test.privacy.PersonalColumns;
import io.palco.platform.test.security.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonalDataIT extends NotificationSystem {

    @Autowired
    List<PersonalDataKeeper> keepers;

    @Test
    void namesEveryColumnThatMaySaySomethingAboutPeople() {
        assertThat(PersonalColumns.unnamed(jdbc, keepers)).isEmpty();
    }

    @Test
    void givesOutTheMailsToSomebody() {
        var someone = person(someone(), "en").as(UUID.randomUUID());
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonExportRequestedV1(UUID.randomUUID(), userOf(someone), List.of()));

            answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("rows").asString().contains(someone.email())
                            && body.path("section").asString().equals("mails"));
        }
    }

    @Test
    void forgetsWhomAMailWentToAndWhatItSaid() {
        var someone = person(someone(), "en").as(UUID.randomUUID());
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");

        erase(someone);

        var mails = api().as(TestTokens.organizer().token())
                .get("/api/v1/mails?eventId=" + someone.eventId())
                .json();
        assertThat(mails.path("items").size()).isOne();
        assertThat(mails.at("/items/0/recipient").asString()).endsWith("@erased.invalid");
        assertThat(mails.at("/items/0/status").asString()).isEqualTo("SENT");
        var resent = api().as(TestTokens.organizer().token())
                .post("/api/v1/mails/" + mails.at("/items/0/id").asString() + "/resend");
        assertThat(resent.status()).isEqualTo(409);
        assertThat(jdbc.sql("SELECT count(*) FROM mails WHERE content::text LIKE '%José%' AND event_id = ?")
                        .param(someone.eventId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void writesToAnErasedPersonOnlyThatItIsDone() {
        var someone = person(someone(), "en").as(UUID.randomUUID());
        erase(someone);

        messages().send(someone.confirmed());
        messages().send(account(AccountMailKind.PASSWORD_CHANGED, someone, Map.of()));
        messages().send(account(AccountMailKind.ACCOUNT_ERASED, someone, Map.of("kept", "registrations: why")));

        await().untilAsserted(() -> assertThat(SMTP.mailsTo(someone.email())).hasSize(1));
        assertThat(mailTo(someone.email()).text()).contains("registrations: why");
    }

    @Test
    void tellsTheActivityLogWhoSentAMailAgain() {
        var someone = person(someone(), "en");
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");
        var organizer = api().as(TestTokens.organizer().token());
        var mail = organizer.get("/api/v1/mails?eventId=" + someone.eventId()).json();

        try (var log = messages().tap("palco.audit")) {
            organizer.post("/api/v1/mails/" + mail.at("/items/0/id").asString() + "/resend");

            log.next(
                    "audit.recorded.v1",
                    body -> body.path("action").asString().equals("mail.resent")
                            && body.at("/subject/label").asString().equals(someone.email()));
        }
    }

    private static UUID userOf(Person person) {
        return Objects.requireNonNull(person.userId());
    }

    private void erase(Person person) {
        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonErasedV1(userOf(person), List.of(person.email()), "—"));
            answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(userOf(person).toString()));
        }
    }

    private static AccountMailRequestedV1 account(AccountMailKind kind, Person person, Map<String, String> facts) {
        return new AccountMailRequestedV1(
                kind.name(), person.userId(), null, person.email(), "José Silva", "en", facts, null, null);
    }
}

package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.platform.test.http.ApiClient;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

class DeliveryIT extends NotificationSystem {

    @LocalManagementPort
    int managementPort;

    @Test
    void mailsOnceHoweverOftenTheMessageComes() {
        var someone = person(someone(), "en");
        var message = someone.confirmed();
        var id = UuidCreator.getTimeOrderedEpoch();

        IntStream.range(0, 5).forEach(_ -> messages().send(message, id));
        awaitFate(someone.email(), "SENT");
        messages().send(message, id);
        var other = person(someone(), "en");
        messages().send(other.confirmed());
        mailTo(other.email());

        assertThat(SMTP.mailsTo(someone.email())).hasSize(1);
        assertThat(jdbc.sql("SELECT count(*) FROM mails WHERE recipient = :recipient")
                        .param("recipient", someone.email())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void waitsForAMailServerThatIsAwayWithoutUsingUpAttempts() {
        var someone = person(someone(), "en");
        SMTP.stop();
        try {
            messages().send(someone.confirmed());
            await().untilAsserted(() ->
                    assertThat(health("/actuator/health").text()).contains("\"mailServer\":{", "\"reason\""));
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(fate(someone.email()).status()).isIn("PENDING", "SENDING"));

            assertThat(health("/actuator/health/readiness").status()).isEqualTo(200);
        } finally {
            SMTP.start();
        }

        assertThat(awaitFate(someone.email(), "SENT").attempts()).isOne();
        assertThat(SMTP.mailsTo(someone.email())).hasSize(1);
        assertThat(health("/actuator/health").text()).doesNotContain("\"reason\"");
    }

    @Test
    void givesUpAtOnceOnARecipientThatDoesNotExist() {
        var someone = person(someone(), "en");
        SMTP.refuse(someone.email(), 550, "5.1.1 No such user here");

        messages().send(someone.confirmed());

        var fate = awaitFate(someone.email(), "FAILED");
        assertThat(fate.attempts()).isEqualTo(1);
        assertThat(fate.lastError()).contains("550", "No such user here");
    }

    @Test
    void givesUpAtOnceOnContentThatIsUnwanted() {
        var someone = person(someone(), "en");
        SMTP.refuseContent(someone.email(), 554, "5.7.1 Looks like spam");

        messages().send(someone.confirmed());

        var fate = awaitFate(someone.email(), "FAILED");
        assertThat(fate.attempts()).isEqualTo(1);
        assertThat(fate.lastError()).contains("Looks like spam");
    }

    @Test
    void givesUpAtOnceOnAnAddressThatIsNone() {
        var nonsense = "not an address " + someone();

        messages().send(person(nonsense, "en").confirmed());

        assertThat(awaitFate(nonsense, "FAILED").lastError()).isEqualTo("The address is not valid.");
    }

    @Test
    void triesAgainWhatIsRefusedForNow() {
        var someone = person(someone(), "en");
        SMTP.refuse(someone.email(), 451, "4.7.1 Greylisted");
        messages().send(someone.confirmed());
        await().untilAsserted(
                        () -> assertThat(fate(someone.email()).lastError()).contains("Greylisted"));

        SMTP.refuseNoLonger(someone.email());

        var fate = awaitFate(someone.email(), "SENT");
        assertThat(fate.lastError()).isNull();
        assertThat(fate.attempts()).isBetween(2, 3);
    }

    @Test
    void givesUpAfterTooManyAttempts() {
        var someone = person(someone(), "en");
        SMTP.refuse(someone.email(), 452, "4.2.2 Mailbox full");

        messages().send(someone.confirmed());

        var fate = awaitFate(someone.email(), "FAILED");
        assertThat(fate.attempts()).isEqualTo(3);
        assertThat(fate.lastError()).contains("Mailbox full");
    }

    /// A process that dies between the mail server's "taken" and its own commit leaves exactly this row behind.
    @Test
    void sendsWhatADeadSenderLeftBehindUnderTheSameMessageId() {
        var someone = person(someone(), "en");
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");

        jdbc.sql("""
                UPDATE mails SET status = 'SENDING', sent_at = NULL, lease_owner = gen_random_uuid(),
                                 lease_until = now() - interval '1 second'
                 WHERE recipient = :recipient
                """).param("recipient", someone.email()).update();

        await().untilAsserted(() -> assertThat(SMTP.mailsTo(someone.email())).hasSize(2));
        awaitFate(someone.email(), "SENT");
        var ids = SMTP.mailsTo(someone.email()).stream()
                .map(mail -> ReadMail.of(mail).header("Message-ID"))
                .distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void leavesAMailAloneWhileItsLeaseRuns() {
        var someone = person(someone(), "en");
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");

        jdbc.sql("""
                UPDATE mails SET status = 'SENDING', sent_at = NULL, lease_owner = gen_random_uuid(),
                                 lease_until = now() + interval '1 hour'
                 WHERE recipient = :recipient
                """).param("recipient", someone.email()).update();
        var other = person(someone(), "en");
        messages().send(other.confirmed());
        mailTo(other.email());

        assertThat(fate(someone.email()).status()).isEqualTo("SENDING");
        assertThat(SMTP.mailsTo(someone.email())).hasSize(1);
    }

    @Test
    void countsFates() {
        var someone = person(someone(), "en");
        messages().send(someone.confirmed());
        awaitFate(someone.email(), "SENT");

        var metrics = health("/actuator/prometheus").text();

        assertThat(metrics).contains("palco_mails_total{", "kind=\"ticket\",status=\"sent\"", "palco_mails_waiting{");
    }

    private ApiClient.Answer health(String path) {
        return ApiClient.at("http://localhost:" + managementPort).get(path);
    }
}

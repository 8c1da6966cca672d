package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationMailIT extends NotificationSystem {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTICIPANT     | en    | Registration cancelled: Noite do Jazz         | As you wished
            PARTICIPANT     | pt-BR | Inscrição cancelada: Noite do Jazz            | Como você pediu
            ORGANIZER       | en    | Your registration was cancelled: Noite do Jazz | The organizer has cancelled
            ORGANIZER       | pt-BR | Sua inscrição foi cancelada: Noite do Jazz    | A organização cancelou
            EVENT_CANCELLED | en    | Event cancelled: Noite do Jazz                | was cancelled, and with it
            EVENT_CANCELLED | pt-BR | Evento cancelado: Noite do Jazz               | foi cancelado, e com ele
            """)
    void saysWhoCancelledAndWhy(String cause, String locale, String subject, String sentence) {
        var someone = person(someone(), locale);

        messages().send(someone.cancelled(cause, "Chuva <forte>"));

        var mail = mailTo(someone.email());
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).contains(sentence, "Chuva <forte>");
        assertThat(mail.html()).contains("Chuva &lt;forte&gt;").doesNotContain("cid:");
        assertThat(mail.files()).containsExactly("invite.ics");
    }

    @Test
    void sendsNoTicketThatArrivesAfterItsCancellation() {
        var someone = person(someone(), "en");
        messages().send(someone.cancelled("PARTICIPANT", null));
        mailTo(someone.email());

        messages().send(someone.confirmed());

        await().untilAsserted(() -> assertThat(statusOf(someone, "TICKET")).isEqualTo("SUPPRESSED"));
        assertThat(SMTP.mailsTo(someone.email())).hasSize(1);
        assertThat(statusOf(someone, "CANCELLATION")).isEqualTo("SENT");
    }

    @Test
    void sendsNoTicketThatStillWaitedWhenTheCancellationCame() {
        var someone = person(someone(), "en");
        SMTP.stop();
        try {
            messages().send(someone.confirmed());
            await().until(() -> !statusOf(someone, "TICKET").equals("none"));
            messages().send(someone.cancelled("ORGANIZER", null));
            await().until(() -> !statusOf(someone, "CANCELLATION").equals("none"));
        } finally {
            SMTP.start();
        }

        await().untilAsserted(
                        () -> assertThat(statusOf(someone, "CANCELLATION")).isEqualTo("SENT"));
        await().untilAsserted(() -> assertThat(statusOf(someone, "TICKET")).isEqualTo("SUPPRESSED"));
        assertThat(mailTo(someone.email()).subject()).startsWith("Your registration was cancelled");
        assertThat(SMTP.mailsTo(someone.email())).hasSize(1);
    }

    private String statusOf(Person someone, String kind) {
        return jdbc.sql("SELECT status FROM mails WHERE registration_id = :id AND kind = :kind")
                .param("id", someone.registrationId())
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse("none");
    }
}

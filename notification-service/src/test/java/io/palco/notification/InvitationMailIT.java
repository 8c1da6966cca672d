package io.palco.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.platform.test.contract.TestMessages;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Invitations are read by another library than the one that writes them.
class InvitationMailIT extends NotificationSystem {

    private static final EventSnapshot GOLDEN =
            TestMessages.golden(EventPublishedV1.class).event();

    @Test
    void invitesWhoeverHasAPlace() {
        var someone = person(someone(), "pt-BR");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        var calendar = invitation(mail);
        var entry = calendar.getEvents().getFirst();
        assertThat(mail.files()).containsExactlyInAnyOrder("ticket.png", "invite.ics");
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(entry.getUid().getValue()).isEqualTo("registration-" + someone.registrationId() + "@localhost");
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getSummary().getValue()).isEqualTo("Noite do Jazz");
        assertThat(entry.getOrganizer().getEmail()).isEqualTo("no-reply@palco.local");
        assertThat(entry.getAttendees().getFirst().getEmail()).isEqualTo(someone.email());
        assertThat(entry.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void saysTheSameBesideTheText() throws Exception {
        var someone = person(someone(), "en");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        var parts = mail.parts().stream().filter(InvitationMailIT::isCalendar).toList();
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().getContentType()).contains("method=REQUEST").containsIgnoringCase("UTF-8");
        assertThat(parts.getFirst().getDisposition()).isNull();
    }

    @Test
    void strikesOutWhatIsCancelled() {
        var someone = person(someone(), "en");

        messages().send(someone.cancelled("ORGANIZER", null));

        var calendar = invitation(mailTo(someone.email()));
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void tellsThoseWhoComeThatTheEventMovedAndUpdatesTheInvitation() {
        var ana = person(someone(), "pt-BR");
        messages().send(new EventPublishedV1(event(ana.eventId(), 2, GOLDEN.startsAt())));
        messages().send(ana.confirmed());
        var before = invitation(mailTo(ana.email())).getEvents().getFirst();
        awaitKnown(ana.eventId());

        var later = GOLDEN.startsAt().plus(Duration.ofDays(1));
        messages().send(new EventUpdatedV1(event(ana.eventId(), 3, later)));

        await().untilAsserted(() -> assertThat(SMTP.mailsTo(ana.email())).hasSize(2));
        var mail = mailTo(ana.email());
        var after = invitation(mail).getEvents().getFirst();
        assertThat(mail.subject()).isEqualTo("Mudou: Noite do Jazz");
        assertThat(mail.text()).contains("5 de maio de 2030", "Seria em", "4 de maio de 2030");
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(later);
    }

    @Test
    void bothersNobodyWithWhatDoesNotConcernThem() {
        var ana = person(someone(), "pt-BR");
        var bia = new Person(
                UuidCreator.getTimeOrderedEpoch(), ana.eventId(), ana.organizationId(), null, "Bia", someone(), "en");
        messages().send(new EventPublishedV1(event(ana.eventId(), 2, GOLDEN.startsAt())));
        messages().send(ana.confirmed());
        messages().send(bia.cancelled("PARTICIPANT", null));
        mailTo(ana.email());
        mailTo(bia.email());
        awaitKnown(ana.eventId());

        messages().send(new EventUpdatedV1(event(ana.eventId(), 3, GOLDEN.startsAt())));
        messages()
                .send(new EventUpdatedV1(
                        event(ana.eventId(), 1, GOLDEN.startsAt().plusSeconds(60))));

        await().during(Duration.ofSeconds(3))
                .until(() -> SMTP.mailsTo(ana.email()).size() == 1);
        messages()
                .send(new EventUpdatedV1(
                        event(ana.eventId(), 4, GOLDEN.startsAt().plusSeconds(60))));
        await().until(() -> SMTP.mailsTo(ana.email()).size() == 2);
        assertThat(SMTP.mailsTo(bia.email())).hasSize(1);
    }

    private void awaitKnown(UUID eventId) {
        await().until(() -> jdbc.sql("SELECT count(*) FROM known_events WHERE event_id = :id")
                        .param("id", eventId)
                        .query(Long.class)
                        .single()
                == 1);
    }

    private static EventSnapshot event(UUID id, long version, Instant startsAt) {
        return new EventSnapshot(
                id,
                GOLDEN.organizationId(),
                GOLDEN.title(),
                GOLDEN.description(),
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                GOLDEN.timeZone(),
                GOLDEN.location(),
                GOLDEN.categories(),
                GOLDEN.capacity(),
                "PUBLISHED",
                null,
                version,
                GOLDEN.createdAt(),
                GOLDEN.updatedAt());
    }

    private static boolean isCalendar(Part part) {
        try {
            return part.isMimeType("text/calendar");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ICalendar invitation(ReadMail mail) {
        return Objects.requireNonNull(
                Biweekly.parse(new String(mail.file("invite.ics"), UTF_8)).first());
    }
}

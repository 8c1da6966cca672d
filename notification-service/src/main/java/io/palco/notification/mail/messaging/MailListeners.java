package io.palco.notification.mail.messaging;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.contracts.identity.AccountMailRequestedV1;
import io.palco.contracts.registration.EventSummary;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.contracts.report.ReportReadyV1;
import io.palco.notification.attendance.Attendees;
import io.palco.notification.letter.MailContent;
import io.palco.notification.mail.Attachments.Attachment;
import io.palco.notification.mail.NewMail;
import io.palco.notification.mail.QueueMails;
import io.palco.platform.messaging.Envelope;
import io.palco.platform.messaging.inbox.Subscription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Turns contracts into mails.
@Configuration(proxyBeanMethods = false)
class MailListeners {

    @Bean
    Subscription registrations(QueueMails mails, Attendees attendees) {
        return Subscription.of("notification.registration")
                .on(RegistrationConfirmedV1.class, (message, envelope) -> {
                    attendees.note(message.registration(), message.event().version());
                    mails.queue(mail(envelope.id(), message.registration(), ticket(message)));
                })
                .on(RegistrationCancelledV1.class, (message, envelope) -> {
                    attendees.note(message.registration(), message.event().version());
                    mails.queue(mail(envelope.id(), message.registration(), cancellation(message)));
                })
                .on(
                        ParticipantUpdatedV1.class,
                        (message, _) -> attendees.correct(
                                message.participantId(), message.name(), message.email(), message.version()));
    }

    @Bean
    Subscription reports(QueueMails mails) {
        return Subscription.of("notification.report")
                .on(ReportReadyV1.class, (message, envelope) -> mail(mails, envelope.id(), message));
    }

    @Bean
    Subscription accounts(QueueMails mails) {
        return Subscription.of("notification.identity")
                .on(AccountMailRequestedV1.class, (message, envelope) -> mails.queue(mail(envelope, message)));
    }

    private static NewMail mail(Envelope envelope, AccountMailRequestedV1 message) {
        var expiresAt = message.expiresAt();
        var content = new MailContent.Account(
                AccountMailKind.valueOf(message.kind()),
                message.recipientName(),
                message.facts(),
                message.sealedPath(),
                expiresAt == null ? null : Duration.between(envelope.time(), expiresAt));
        return new NewMail(
                envelope.id(),
                content,
                message.recipient(),
                message.recipientName(),
                message.locale(),
                null,
                null,
                null,
                message.userId(),
                null,
                expiresAt);
    }

    private static MailContent ticket(RegistrationConfirmedV1 message) {
        var registration = message.registration();
        return new MailContent.Ticket(
                registration.id(),
                registration.participant().name(),
                event(registration, message.event()),
                registration.ticketCode());
    }

    private static MailContent cancellation(RegistrationCancelledV1 message) {
        var registration = message.registration();
        return new MailContent.Cancellation(
                registration.id(),
                registration.participant().name(),
                event(registration, message.event()),
                MailContent.Cause.valueOf(message.cause()),
                message.reason());
    }

    private static MailContent.Event event(RegistrationSnapshot registration, EventSummary event) {
        var version = event.version();
        return new MailContent.Event(
                registration.eventId(),
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                event.location().name(),
                event.location().address(),
                version == null ? null : Attendees.sequence(version, registration.version()));
    }

    private static NewMail mail(UUID causeId, RegistrationSnapshot registration, MailContent content) {
        var participant = registration.participant();
        return new NewMail(
                causeId,
                content,
                participant.email(),
                participant.name(),
                participant.locale(),
                registration.organizationId(),
                registration.eventId(),
                new NewMail.Registration(registration.id(), registration.version()),
                registration.userId(),
                null,
                null);
    }

    private static void mail(QueueMails mails, UUID causeId, ReportReadyV1 report) {
        var document = report.content();
        if (document != null && !report.mailTo().isEmpty()) {
            mails.keep(
                    causeId,
                    new Attachment(report.fileName(), report.mediaType(), document.getBytes(StandardCharsets.UTF_8)));
        }
        var content =
                new MailContent.Report(report.reportId(), report.eventId(), report.eventTitle(), document != null);
        for (var recipient : report.mailTo()) {
            mails.queue(new NewMail(
                    causeId,
                    content,
                    recipient,
                    null,
                    report.locale(),
                    report.organizationId(),
                    report.eventId(),
                    null,
                    null,
                    document == null ? null : causeId,
                    null));
        }
    }
}

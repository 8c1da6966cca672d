package io.palco.notification.mail;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody asks to send a mail once more, because it was lost, deleted or given up.
@Service
public class ResendMail {

    private final Mails mails;
    private final MailQueries queries;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    ResendMail(Mails mails, MailQueries queries, ApplicationEventPublisher events, Audit audit) {
        this.mails = mails;
        this.queries = queries;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    public ResendOutcome resend(MailView mail) {
        if (mail.status() != MailStatus.SENT && mail.status() != MailStatus.FAILED) {
            return new ResendOutcome.NotFinished(mail.status());
        }
        if (mails.isOutdated(mail.id()) || PersonErasedV1.isErased(mail.recipient())) {
            return new ResendOutcome.Outdated();
        }
        var copy = mails.addCopy(mail.id());
        events.publishEvent(new MailQueued());
        audit.record(AuditEntry.of("mail.resent")
                .in(mail.organizationId())
                .aboutPerson("mail", mail.id(), mail.recipient())
                .with("kind", mail.kind()));
        return new ResendOutcome.Queued(queries.find(copy).orElseThrow());
    }
}

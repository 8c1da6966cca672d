package io.palco.notification.mail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody asks to send a mail once more, because it was lost, deleted or given up.
@Service
public class ResendMail {

    private final Mails mails;
    private final MailQueries queries;
    private final ApplicationEventPublisher events;

    ResendMail(Mails mails, MailQueries queries, ApplicationEventPublisher events) {
        this.mails = mails;
        this.queries = queries;
        this.events = events;
    }

    @Transactional
    public ResendOutcome resend(MailView mail) {
        if (mail.status() != MailStatus.SENT && mail.status() != MailStatus.FAILED) {
            return new ResendOutcome.NotFinished(mail.status());
        }
        if (mails.isOutdated(mail.id())) {
            return new ResendOutcome.Outdated();
        }
        var copy = mails.addCopy(mail.id());
        events.publishEvent(new MailQueued());
        return new ResendOutcome.Queued(queries.find(copy).orElseThrow());
    }
}

package io.palco.notification.mail;

import io.palco.notification.mail.Attachments.Attachment;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes mails down to be sent. Works inside the transaction of the message that causes them, so a message that is
/// delivered again finds its work done.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class QueueMails {

    private final Mails mails;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;

    QueueMails(Mails mails, Attachments attachments, ApplicationEventPublisher events) {
        this.mails = mails;
        this.attachments = attachments;
        this.events = events;
    }

    /// Queues a mail, unless its cause has mailed the recipient before.
    public void queue(NewMail mail) {
        if (mail.registration() != null) {
            mails.heardOf(mail.registration());
        }
        if (mails.add(mail)) {
            events.publishEvent(new MailQueued());
        }
    }

    /// Keeps a document for the mails that follow.
    ///
    /// @param id id of the message that brought it; a repetition is ignored
    public void keep(UUID id, Attachment attachment) {
        attachments.add(id, attachment);
    }
}

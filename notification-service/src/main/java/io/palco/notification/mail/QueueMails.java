package io.palco.notification.mail;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.notification.letter.MailContent;
import io.palco.notification.mail.Attachments.Attachment;
import io.palco.platform.messaging.privacy.ErasedPeople;
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
    private final ErasedPeople erasedPeople;

    QueueMails(Mails mails, Attachments attachments, ApplicationEventPublisher events, ErasedPeople erasedPeople) {
        this.mails = mails;
        this.attachments = attachments;
        this.events = events;
        this.erasedPeople = erasedPeople;
    }

    /// Queues a mail, unless its cause has mailed the recipient before, or the recipient asked to be forgotten; the
    /// last
    /// mail that those get says that it is done.
    public void queue(NewMail mail) {
        if (erasedPeople.include(mail.userId()) && !isFarewell(mail)) {
            return;
        }
        if (mail.registration() != null) {
            mails.heardOf(mail.registration());
        }
        if (mails.add(mail)) {
            events.publishEvent(new MailQueued());
        }
    }

    private static boolean isFarewell(NewMail mail) {
        return mail.content() instanceof MailContent.Account account
                && account.topic() == AccountMailKind.ACCOUNT_ERASED;
    }

    /// Keeps a document for the mails that follow.
    ///
    /// @param id id of the message that brought it; a repetition is ignored
    public void keep(UUID id, Attachment attachment) {
        attachments.add(id, attachment);
    }
}

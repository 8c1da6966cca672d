package io.palco.notification.change;

import io.palco.notification.attendance.Attendee;
import io.palco.notification.attendance.Attendees;
import io.palco.notification.change.Announcements.Announcement;
import io.palco.notification.letter.MailContent;
import io.palco.notification.mail.NewMail;
import io.palco.notification.mail.QueueMails;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes to those who come that their event has changed, some in each transaction. Instances do not get into each
/// other's way: whoever holds an announcement holds it alone. One that fails waits, and holds up no other.
@Component
class TellOfChanges {

    private static final Logger LOG = LoggerFactory.getLogger(TellOfChanges.class);
    private static final int BATCH = 200;

    private final Announcements announcements;
    private final Attendees attendees;
    private final QueueMails mails;
    private final TransactionTemplate transactions;

    TellOfChanges(
            Announcements announcements, Attendees attendees, QueueMails mails, TransactionTemplate transactions) {
        this.announcements = announcements;
        this.attendees = attendees;
        this.mails = mails;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${palco.notification.changes-interval:PT1S}")
    void tell() {
        for (var eventId : announcements.due()) {
            try {
                var more = true;
                while (more) {
                    more = Boolean.TRUE.equals(transactions.execute(_ -> tellSome(eventId)));
                }
            } catch (RuntimeException e) {
                LOG.warn("the change of event {} cannot be told now", eventId, e);
                announcements.postpone(eventId);
            }
        }
    }

    /// @return whether there may be more to tell
    private boolean tellSome(UUID eventId) {
        var found = announcements.take(eventId);
        if (found.isEmpty()) {
            return false;
        }
        var announcement = found.get();
        var some = attendees.toTell(eventId, announcement.version(), announcement.progress(), BATCH);
        some.forEach(attendee -> mails.queue(mail(announcement, attendee)));
        if (some.size() < BATCH) {
            announcements.end(eventId);
            return false;
        }
        announcements.toldUpTo(eventId, some.getLast().registrationId());
        return true;
    }

    private static NewMail mail(Announcement announcement, Attendee attendee) {
        var sequence = Attendees.sequence(announcement.version(), attendee.version());
        var content = new MailContent.Change(
                attendee.registrationId(),
                attendee.name(),
                announcement.now().told(attendee.eventId(), sequence),
                announcement.before().told(attendee.eventId(), null));
        return new NewMail(
                announcement.causeId(),
                content,
                attendee.email(),
                attendee.name(),
                attendee.locale(),
                attendee.organizationId(),
                attendee.eventId(),
                new NewMail.Registration(attendee.registrationId(), attendee.version()),
                attendee.userId(),
                null,
                null);
    }
}

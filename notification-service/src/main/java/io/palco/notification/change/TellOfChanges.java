package io.palco.notification.change;

import io.palco.notification.attendance.Attendee;
import io.palco.notification.attendance.Attendees;
import io.palco.notification.letter.MailContent;
import io.palco.notification.mail.NewMail;
import io.palco.notification.mail.QueueMails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Writes to those who come that their event has changed, some in each transaction. Instances do not get into each
/// other's way: whoever holds an announcement holds it alone.
@Component
class TellOfChanges {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Attendees attendees;
    private final QueueMails mails;
    private final TransactionTemplate transactions;

    TellOfChanges(
            JdbcClient jdbc, JsonMapper json, Attendees attendees, QueueMails mails, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.attendees = attendees;
        this.mails = mails;
        this.transactions = transactions;
    }

    private record Announcement(
            UUID eventId,
            UUID causeId,
            long version,
            EventFacts before,
            EventFacts now,
            @Nullable UUID toldUpTo) {}

    @Scheduled(fixedDelayString = "${palco.notification.changes-interval:PT1S}")
    void tell() {
        boolean more;
        do {
            more = Objects.requireNonNull(transactions.execute(_ -> tellSome()));
        } while (more);
    }

    /// @return whether there may be more to tell
    private boolean tellSome() {
        var found = next();
        if (found.isEmpty()) {
            return false;
        }
        var announcement = found.get();
        var some = attendees.toTell(announcement.eventId(), announcement.version(), announcement.toldUpTo(), BATCH);
        some.forEach(attendee -> mails.queue(mail(announcement, attendee)));
        if (some.size() < BATCH) {
            jdbc.sql("DELETE FROM announcements WHERE event_id = :event")
                    .param("event", announcement.eventId())
                    .update();
        } else {
            jdbc.sql("UPDATE announcements SET progress = :last WHERE event_id = :event")
                    .param("event", announcement.eventId())
                    .param("last", some.getLast().registrationId())
                    .update();
        }
        return true;
    }

    private Optional<Announcement> next() {
        return jdbc.sql("""
                SELECT a.*, k.facts FROM announcements a JOIN known_events k USING (event_id)
                 ORDER BY a.event_id LIMIT 1 FOR UPDATE OF a SKIP LOCKED
                """).query(this::announcement).optional();
    }

    private Announcement announcement(ResultSet rs, int row) throws SQLException {
        return new Announcement(
                rs.getObject("event_id", UUID.class),
                rs.getObject("cause_id", UUID.class),
                rs.getLong("version"),
                json.readValue(rs.getString("before"), EventFacts.class),
                json.readValue(rs.getString("facts"), EventFacts.class),
                rs.getObject("progress", UUID.class));
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

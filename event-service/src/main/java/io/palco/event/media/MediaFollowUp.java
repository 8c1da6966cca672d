package io.palco.event.media;

import io.palco.event.catalog.EventChange;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.EventsAreStale;
import io.palco.event.files.KeptFiles;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What follows a change of an event's media, and what media do when their event goes.
@Component
class MediaFollowUp {

    private final JdbcClient jdbc;
    private final KeptFiles files;
    private final ApplicationEventPublisher publisher;
    private final Audit audit;

    MediaFollowUp(JdbcClient jdbc, KeptFiles files, ApplicationEventPublisher publisher, Audit audit) {
        this.jdbc = jdbc;
        this.files = files;
        this.publisher = publisher;
        this.audit = audit;
    }

    /// Lists show covers, so they are stale; the activity log wants to know.
    void changed(EventState event, String action) {
        publisher.publishEvent(new EventsAreStale());
        audit.record(AuditEntry.of(action)
                .in(event.organizationId())
                .about("event", event.id())
                .with("title", event.details().title()));
    }

    @EventListener
    void on(EventChange.Deleted deleted) {
        files.remove(jdbc.sql("""
                        WITH pictures AS (DELETE FROM event_pictures WHERE event_id = :event RETURNING file_id),
                             attachments AS (DELETE FROM event_attachments WHERE event_id = :event RETURNING file_id)
                        SELECT file_id FROM pictures UNION ALL SELECT file_id FROM attachments
                        """)
                .param("event", deleted.eventId())
                .query((rs, _) -> rs.getObject("file_id", UUID.class))
                .list());
    }
}

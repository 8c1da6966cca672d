package io.palco.event.media;

import io.palco.event.catalog.EventAccess;
import io.palco.event.files.KeptFiles;
import io.palco.event.files.Received;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding documents to an event and saying who may read them.
@Service
@Transactional
public class ArrangeAttachments {

    static final int MAX_ATTACHMENTS = 30;

    private final JdbcClient jdbc;
    private final EventAccess access;
    private final KeptFiles files;
    private final MediaQueries queries;
    private final MediaFollowUp followUp;

    ArrangeAttachments(
            JdbcClient jdbc, EventAccess access, KeptFiles files, MediaQueries queries, MediaFollowUp followUp) {
        this.jdbc = jdbc;
        this.access = access;
        this.files = files;
        this.queries = queries;
        this.followUp = followUp;
    }

    /// @throws ProblemException as [EventAccess#managed]; `limit-reached` when there are enough
    public Attachment add(CurrentUser user, UUID eventId, Received document, String title, Audience audience) {
        var event = access.managed(user, eventId);
        var id = files.add(event.organizationId(), document);
        var count = jdbc.sql("SELECT count(*) FROM event_attachments WHERE event_id = :event")
                .param("event", eventId)
                .query(Integer.class)
                .single();
        if (count >= MAX_ATTACHMENTS) {
            throw MediaProblems.enoughAttachments(MAX_ATTACHMENTS);
        }
        jdbc.sql("""
                INSERT INTO event_attachments (file_id, event_id, title, audience) VALUES (:id, :event, :title, :audience)
                """)
                .param("id", id)
                .param("event", eventId)
                .param("title", title)
                .param("audience", audience.name())
                .update();
        followUp.changed(event, "event-attachment.added");
        return queries.find(eventId, id).orElseThrow(ProblemException::notFound);
    }

    /// @param title    `null` leaves it
    /// @param audience `null` leaves it
    public Attachment change(
            CurrentUser user, UUID eventId, UUID id, @Nullable String title, @Nullable Audience audience) {
        var event = access.managed(user, eventId);
        jdbc.sql("""
                UPDATE event_attachments
                   SET title = coalesce(:title, title), audience = coalesce(:audience, audience)
                 WHERE event_id = :event AND file_id = :id
                """)
                .param("title", title)
                .param("audience", audience == null ? null : audience.name())
                .param("event", eventId)
                .param("id", id)
                .update();
        followUp.changed(event, "event-attachment.changed");
        return queries.find(eventId, id).orElseThrow(ProblemException::notFound);
    }

    public void remove(CurrentUser user, UUID eventId, UUID id) {
        var event = access.managed(user, eventId);
        var gone = jdbc.sql("DELETE FROM event_attachments WHERE event_id = :event AND file_id = :id")
                .param("event", eventId)
                .param("id", id)
                .update();
        if (gone == 0) {
            throw ProblemException.notFound();
        }
        files.remove(List.of(id));
        followUp.changed(event, "event-attachment.removed");
    }
}

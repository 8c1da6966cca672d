package io.palco.event.media;

import io.palco.event.catalog.EventAccess;
import io.palco.event.files.AltText;
import io.palco.event.files.KeptFiles;
import io.palco.event.files.Received;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding pictures to an event, saying what they show, putting them in order, choosing the cover. A finished event may
/// still get pictures: they are mostly taken during it.
@Service
@Transactional
public class ArrangePictures {

    static final int MAX_PICTURES = 30;

    private final JdbcClient jdbc;
    private final EventAccess access;
    private final KeptFiles files;
    private final MediaQueries queries;
    private final MediaFollowUp followUp;

    ArrangePictures(
            JdbcClient jdbc, EventAccess access, KeptFiles files, MediaQueries queries, MediaFollowUp followUp) {
        this.jdbc = jdbc;
        this.access = access;
        this.files = files;
        this.queries = queries;
        this.followUp = followUp;
    }

    /// Adds a picture at the end; the first one becomes the cover.
    ///
    /// @throws ProblemException as [EventAccess#managed]; `limit-reached` when there are enough
    public EventPicture add(CurrentUser user, UUID eventId, Received picture, AltText alt) {
        var event = access.managed(user, eventId);
        var id = files.add(event.organizationId(), picture);
        var pictures = queries.pictures(eventId);
        if (pictures.size() >= MAX_PICTURES) {
            throw MediaProblems.enoughPictures(MAX_PICTURES);
        }
        jdbc.sql("""
                INSERT INTO event_pictures (file_id, event_id, position, cover, alt_pt, alt_en)
                SELECT :id, :event, coalesce(max(position) + 1, 0), NOT coalesce(bool_or(cover), false), :pt, :en
                  FROM event_pictures WHERE event_id = :event
                """)
                .param("id", id)
                .param("event", eventId)
                .param("pt", alt.pt())
                .param("en", alt.en())
                .update();
        followUp.changed(event, "event-picture.added");
        return find(eventId, id);
    }

    /// @param alt   what it shows; `null` leaves it
    /// @param cover whether it becomes the cover, in place of the one before; `null` leaves it
    public EventPicture change(
            CurrentUser user, UUID eventId, UUID id, @Nullable AltText alt, @Nullable Boolean cover) {
        var event = access.managed(user, eventId);
        lock(eventId);
        find(eventId, id);
        if (alt != null) {
            jdbc.sql("UPDATE event_pictures SET alt_pt = :pt, alt_en = :en WHERE file_id = :id")
                    .param("pt", alt.pt())
                    .param("en", alt.en())
                    .param("id", id)
                    .update();
        }
        if (cover != null) {
            jdbc.sql("UPDATE event_pictures SET cover = false WHERE event_id = :event AND (file_id = :id OR :cover)")
                    .param("event", eventId)
                    .param("id", id)
                    .param("cover", cover)
                    .update();
            jdbc.sql("UPDATE event_pictures SET cover = :cover WHERE file_id = :id")
                    .param("cover", cover)
                    .param("id", id)
                    .update();
        }
        followUp.changed(event, "event-picture.changed");
        return find(eventId, id);
    }

    /// @param ids all pictures of the event, in their new order
    public List<EventPicture> order(CurrentUser user, UUID eventId, List<UUID> ids) {
        var event = access.managed(user, eventId);
        lock(eventId);
        var known = queries.pictures(eventId).stream()
                .map(picture -> picture.picture().id())
                .toList();
        if (ids.size() != known.size() || !new HashSet<>(ids).equals(new HashSet<>(known))) {
            throw MediaProblems.otherPictures();
        }
        jdbc.sql("""
                UPDATE event_pictures p SET position = o.position
                  FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS o (id, position)
                 WHERE p.event_id = :event AND p.file_id = o.id
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("event", eventId)
                .update();
        followUp.changed(event, "event-picture.changed");
        return queries.pictures(eventId);
    }

    public void remove(CurrentUser user, UUID eventId, UUID id) {
        var event = access.managed(user, eventId);
        var gone = jdbc.sql("DELETE FROM event_pictures WHERE event_id = :event AND file_id = :id")
                .param("event", eventId)
                .param("id", id)
                .update();
        if (gone == 0) {
            throw ProblemException.notFound();
        }
        files.remove(List.of(id));
        followUp.changed(event, "event-picture.removed");
    }

    /// Two who choose a cover at a time wait for each other.
    private void lock(UUID eventId) {
        jdbc.sql("SELECT file_id FROM event_pictures WHERE event_id = :event ORDER BY file_id FOR UPDATE")
                .param("event", eventId)
                .query(UUID.class)
                .list();
    }

    private EventPicture find(UUID eventId, UUID id) {
        return queries.pictures(eventId).stream()
                .filter(picture -> picture.picture().id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}

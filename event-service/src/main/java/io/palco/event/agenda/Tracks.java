package io.palco.event.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.event.catalog.EventAccess;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The strands of an event's agenda.
@Service
@Transactional
public class Tracks {

    static final int MAX_TRACKS = 30;

    private final EventAccess access;
    private final JdbcClient jdbc;

    Tracks(EventAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /// In the order in which they were made; at most [#MAX_TRACKS].
    @Transactional(readOnly = true)
    public List<SessionView.Track> of(UUID eventId) {
        return jdbc.sql("SELECT id, name, color FROM tracks WHERE event_id = :event ORDER BY id")
                .param("event", eventId)
                .query((rs, _) -> new SessionView.Track(
                        rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("color")))
                .list();
    }

    public SessionView.Track add(CurrentUser user, UUID eventId, String name, String color) {
        access.lockedForChange(user, eventId);
        if (of(eventId).size() >= MAX_TRACKS) {
            throw AgendaProblems.enough(MAX_TRACKS, "tracks on an agenda", "trilhas em uma programação");
        }
        var track = new SessionView.Track(UuidCreator.getTimeOrderedEpoch(), name, color);
        uniquely(() -> jdbc.sql("INSERT INTO tracks (id, event_id, name, color) VALUES (:id, :event, :name, :color)")
                .param("id", track.id())
                .param("event", eventId)
                .param("name", name)
                .param("color", color)
                .update());
        return track;
    }

    public SessionView.Track change(CurrentUser user, UUID eventId, UUID id, String name, String color) {
        access.lockedForChange(user, eventId);
        var changed = uniquely(() -> jdbc.sql("""
                UPDATE tracks SET name = :name, color = :color WHERE id = :id AND event_id = :event
                """)
                .param("id", id)
                .param("event", eventId)
                .param("name", name)
                .param("color", color)
                .update());
        if (changed == 0) {
            throw ProblemException.notFound();
        }
        return new SessionView.Track(id, name, color);
    }

    /// Its sessions stay, without a track.
    public void remove(CurrentUser user, UUID eventId, UUID id) {
        access.lockedForChange(user, eventId);
        var removed = jdbc.sql("DELETE FROM tracks WHERE id = :id AND event_id = :event")
                .param("id", id)
                .param("event", eventId)
                .update();
        if (removed == 0) {
            throw ProblemException.notFound();
        }
    }

    private interface Change {
        int rows();
    }

    private static int uniquely(Change change) {
        try {
            return change.rows();
        } catch (DuplicateKeyException _) {
            throw ProblemException.invalid(FieldProblem.of(
                    "name",
                    "The event has a track of this name already.",
                    "O evento já tem uma trilha com esse nome."));
        }
    }
}

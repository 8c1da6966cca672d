package io.palco.event.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds overlaps. They are warnings and no errors: while an agenda is being moved about, it
/// overlaps.
@Component
public class AgendaWarnings {

    /// Whoever has more has to begin somewhere.
    public static final int MOST = 200;

    private static final String SESSIONS = """
            a.id AS a_id, a.event_id AS a_event, a.title AS a_title, a.starts_at AS a_starts, a.ends_at AS a_ends,
            b.id AS b_id, b.event_id AS b_event, b.title AS b_title, b.starts_at AS b_starts, b.ends_at AS b_ends
            """;

    private final JdbcClient jdbc;

    AgendaWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By time; at most [#MOST].
    public List<AgendaWarning> of(UUID eventId) {
        return jdbc.sql("SELECT 'ROOM' AS kind, a.room AS what, " + SESSIONS + """
                  FROM sessions a
                  JOIN sessions b ON b.event_id = a.event_id AND b.id > a.id AND searchable(b.room) = searchable(a.room)
                                 AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at
                 WHERE a.event_id = :event
                UNION ALL
                SELECT 'SPEAKER', k.name,\s""" + SESSIONS + """
                  FROM sessions a
                  JOIN session_speakers x ON x.session_id = a.id
                  JOIN session_speakers y ON y.speaker_id = x.speaker_id AND y.session_id <> a.id
                  JOIN sessions b ON b.id = y.session_id AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at
                  JOIN events e ON e.id = b.event_id AND e.status IN ('DRAFT', 'PUBLISHED')
                  JOIN speakers k ON k.id = x.speaker_id
                 WHERE a.event_id = :event AND (b.event_id <> a.event_id OR b.id > a.id)
                 ORDER BY a_starts, a_id, b_id
                 LIMIT :most
                """)
                .param("event", eventId)
                .param("most", MOST)
                .query((rs, _) -> new AgendaWarning(
                        AgendaWarning.Kind.valueOf(rs.getString("kind")),
                        rs.getString("what"),
                        session(rs, "a"),
                        session(rs, "b")))
                .list();
    }

    private static AgendaWarning.OverlappingSession session(ResultSet rs, String side) throws SQLException {
        return new AgendaWarning.OverlappingSession(
                rs.getObject(side + "_id", UUID.class),
                rs.getObject(side + "_event", UUID.class),
                rs.getString(side + "_title"),
                rs.getObject(side + "_starts", OffsetDateTime.class).toInstant(),
                rs.getObject(side + "_ends", OffsetDateTime.class).toInstant());
    }
}

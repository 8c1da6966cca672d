package io.palco.notification.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Changes that are being told, one of each event at most.
@Repository
class Announcements {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Announcements(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// @param progress the last registration that was written to
    record Announcement(
            UUID eventId,
            UUID causeId,
            long version,
            EventFacts before,
            EventFacts now,
            @Nullable UUID progress) {}

    /// Begins to tell a change. One that is still being told is overtaken; what was before it remains what was before.
    void begin(UUID eventId, UUID causeId, long version, EventFacts before) {
        jdbc.sql("""
                INSERT INTO announcements (event_id, cause_id, version, before, due_at)
                VALUES (:event, :cause, :version, CAST(:before AS jsonb), :now)
                ON CONFLICT (event_id) DO UPDATE
                   SET cause_id = excluded.cause_id, version = excluded.version, progress = NULL,
                       due_at = excluded.due_at
                """)
                .param("event", eventId)
                .param("cause", causeId)
                .param("version", version)
                .param("before", json.writeValueAsString(before))
                .param("now", now())
                .update();
    }

    List<UUID> due() {
        return jdbc.sql("SELECT event_id FROM announcements WHERE due_at <= :now ORDER BY due_at LIMIT 100")
                .param("now", now())
                .query((rs, _) -> rs.getObject("event_id", UUID.class))
                .list();
    }

    /// Locks one for the transaction; absent when somebody else has it, or it is done.
    Optional<Announcement> take(UUID eventId) {
        return jdbc.sql("""
                SELECT a.*, k.facts FROM announcements a JOIN known_events k USING (event_id)
                 WHERE a.event_id = :event FOR UPDATE OF a SKIP LOCKED
                """).param("event", eventId).query(this::announcement).optional();
    }

    void toldUpTo(UUID eventId, UUID registrationId) {
        jdbc.sql("UPDATE announcements SET progress = :last WHERE event_id = :event")
                .param("event", eventId)
                .param("last", registrationId)
                .update();
    }

    void end(UUID eventId) {
        jdbc.sql("DELETE FROM announcements WHERE event_id = :event")
                .param("event", eventId)
                .update();
    }

    void postpone(UUID eventId) {
        jdbc.sql("UPDATE announcements SET due_at = :later WHERE event_id = :event")
                .param("event", eventId)
                .param("later", now().plus(PATIENCE))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
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
}

package io.palco.notification.change;

import io.palco.contracts.event.EventSnapshot;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Remembers what events say, and sees to it that those who come hear of a change. Works inside the transaction of the
/// message.
@Component
public class NoteEvents {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoteEvents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Known(long version, EventFacts facts) {}

    /// @param causeId id of the message
    public void heard(UUID causeId, EventSnapshot event) {
        var known = jdbc.sql("SELECT version, facts FROM known_events WHERE event_id = :id FOR UPDATE")
                .param("id", event.id())
                .query((rs, _) ->
                        new Known(rs.getLong("version"), json.readValue(rs.getString("facts"), EventFacts.class)))
                .optional();
        if (known.isPresent() && known.get().version() >= event.version()) {
            return;
        }
        var facts = EventFacts.of(event);
        jdbc.sql("""
                INSERT INTO known_events (event_id, version, facts) VALUES (:id, :version, CAST(:facts AS jsonb))
                ON CONFLICT (event_id) DO UPDATE SET version = excluded.version, facts = excluded.facts
                """)
                .param("id", event.id())
                .param("version", event.version())
                .param("facts", json.writeValueAsString(facts))
                .update();
        if (!"PUBLISHED".equals(event.status())) {
            forget(event.id());
        } else if (known.isPresent() && !known.get().facts().equals(facts)) {
            announce(causeId, event, known.get().facts());
        }
    }

    /// A change that is still being told is overtaken; what was before it remains what was before.
    private void announce(UUID causeId, EventSnapshot event, EventFacts before) {
        jdbc.sql("""
                INSERT INTO announcements (event_id, cause_id, version, before)
                VALUES (:event, :cause, :version, CAST(:before AS jsonb))
                ON CONFLICT (event_id) DO UPDATE
                   SET cause_id = excluded.cause_id, version = excluded.version, progress = NULL
                """)
                .param("event", event.id())
                .param("cause", causeId)
                .param("version", event.version())
                .param("before", json.writeValueAsString(before))
                .update();
    }

    private void forget(UUID eventId) {
        jdbc.sql("DELETE FROM announcements WHERE event_id = :event")
                .param("event", eventId)
                .update();
    }
}

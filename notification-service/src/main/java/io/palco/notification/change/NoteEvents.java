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
    private final Announcements announcements;

    NoteEvents(JdbcClient jdbc, JsonMapper json, Announcements announcements) {
        this.jdbc = jdbc;
        this.json = json;
        this.announcements = announcements;
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
            announcements.end(event.id());
        } else if (known.isPresent() && !known.get().facts().equals(facts)) {
            announcements.begin(
                    event.id(), causeId, event.version(), known.get().facts());
        }
    }
}

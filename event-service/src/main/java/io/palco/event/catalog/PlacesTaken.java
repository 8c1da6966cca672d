package io.palco.event.catalog;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Our note of how many places of an event are taken.
@Component
public class PlacesTaken {

    private final JdbcClient jdbc;

    PlacesTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes what registration-service says, unless something newer is known.
    public void note(UUID eventId, int taken, long revision) {
        jdbc.sql("""
                INSERT INTO event_places AS p (event_id, taken, revision) VALUES (:eventId, :taken, :revision)
                ON CONFLICT (event_id) DO UPDATE SET taken = excluded.taken, revision = excluded.revision
                 WHERE p.revision < excluded.revision
                """)
                .param("eventId", eventId)
                .param("taken", taken)
                .param("revision", revision)
                .update();
    }
}

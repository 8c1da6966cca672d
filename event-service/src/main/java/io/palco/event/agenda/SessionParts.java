package io.palco.event.agenda;

import io.palco.event.catalog.EventState;
import io.palco.platform.web.problem.FieldProblem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a session is made of in the database.
@Component
class SessionParts {

    private final JdbcClient jdbc;

    SessionParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the session names but its event or organization does not have.
    List<FieldProblem> missing(EventState event, SessionDetails details) {
        var missing = new ArrayList<FieldProblem>();
        if (details.trackId() != null && !hasTrack(event.id(), details.trackId())) {
            missing.add(FieldProblem.of(
                    "trackId", "Choose one of the event's tracks.", "Escolha uma das trilhas do evento."));
        }
        if (knownSpeakers(event.organizationId(), details.speakerIds())
                < details.speakerIds().size()) {
            missing.add(FieldProblem.of(
                    "speakerIds",
                    "Choose speakers of the event's organization.",
                    "Escolha palestrantes da organização do evento."));
        }
        return missing;
    }

    private boolean hasTrack(UUID eventId, UUID trackId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM tracks WHERE id = :id AND event_id = :event)")
                .param("id", trackId)
                .param("event", eventId)
                .query(Boolean.class)
                .single();
    }

    private int knownSpeakers(UUID organizationId, List<UUID> ids) {
        return jdbc.sql("""
                SELECT count(*) FROM speakers WHERE id = ANY (:ids) AND organization_id = :organization
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("organization", organizationId)
                .query(Integer.class)
                .single();
    }

    /// Those of the given that the organization still has, in their order.
    List<UUID> existingSpeakers(UUID organizationId, List<UUID> ids) {
        return jdbc.sql("""
                SELECT given.id
                  FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS given (id, position)
                  JOIN speakers k ON k.id = given.id AND k.organization_id = :organization
                 ORDER BY given.position
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("organization", organizationId)
                .query((rs, _) -> rs.getObject("id", UUID.class))
                .list();
    }

    void insert(UUID id, UUID eventId, SessionDetails details, Instant now) {
        jdbc.sql("""
                INSERT INTO sessions (id, event_id, title, description, starts_at, ends_at, track_id, room, capacity,
                                      version, created_at, updated_at)
                VALUES (:id, :event, :title, :description, :starts, :ends, :track, :room, :capacity, 0, :now, :now)
                """)
                .param("id", id)
                .param("event", eventId)
                .params(columns(details))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        setSpeakers(id, details.speakerIds());
    }

    void setSpeakers(UUID sessionId, List<UUID> speakerIds) {
        jdbc.sql("DELETE FROM session_speakers WHERE session_id = :session")
                .param("session", sessionId)
                .update();
        jdbc.sql("""
                INSERT INTO session_speakers (session_id, speaker_id, position)
                SELECT :session, id, position
                  FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS given (id, position)
                """)
                .param("session", sessionId)
                .param("ids", speakerIds.toArray(UUID[]::new))
                .update();
    }

    static Map<String, @Nullable Object> columns(SessionDetails details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("title", details.title());
        columns.put("description", details.description());
        columns.put("starts", details.startsAt().atOffset(ZoneOffset.UTC));
        columns.put("ends", details.endsAt().atOffset(ZoneOffset.UTC));
        columns.put("track", details.trackId());
        columns.put("room", details.room());
        columns.put("capacity", details.capacity());
        return columns;
    }
}

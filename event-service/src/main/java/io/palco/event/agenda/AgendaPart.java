package io.palco.event.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.WallClock;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The agenda in templates and copies.
@Component
class AgendaPart implements EventPart {

    private final SessionParts parts;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AgendaPart(SessionParts parts, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.parts = parts;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Saved(List<SavedTrack> tracks, List<SavedSession> sessions) {}

    /// `id` is that of the track it was made from; sessions name it.
    private record SavedTrack(UUID id, String name, String color) {}

    private record SavedSession(
            String title,
            String description,
            Duration starts,
            Duration ends,
            @Nullable UUID trackId,
            @Nullable String room,
            @Nullable Integer capacity,
            List<UUID> speakerIds) {}

    @Override
    public Name name() {
        return Name.AGENDA;
    }

    @Override
    public @Nullable JsonNode save(EventState event) {
        var tracks = jdbc.sql("SELECT id, name, color FROM tracks WHERE event_id = :event ORDER BY id")
                .param("event", event.id())
                .query((rs, _) ->
                        new SavedTrack(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("color")))
                .list();
        var sessions = jdbc.sql("""
                SELECT s.*, ARRAY (SELECT x.speaker_id FROM session_speakers x
                                    WHERE x.session_id = s.id ORDER BY x.position) AS speakers
                  FROM sessions s WHERE s.event_id = :event ORDER BY s.starts_at, s.id
                """)
                .param("event", event.id())
                .query((rs, _) -> new SavedSession(
                        rs.getString("title"),
                        rs.getString("description"),
                        WallClock.offset(
                                event.details(),
                                rs.getObject("starts_at", OffsetDateTime.class).toInstant()),
                        WallClock.offset(
                                event.details(),
                                rs.getObject("ends_at", OffsetDateTime.class).toInstant()),
                        rs.getObject("track_id", UUID.class),
                        rs.getString("room"),
                        rs.getObject("capacity", Integer.class),
                        Arrays.asList((UUID[]) rs.getArray("speakers").getArray())))
                .list();
        return tracks.isEmpty() && sessions.isEmpty() ? null : json.valueToTree(new Saved(tracks, sessions));
    }

    @Override
    public void restore(JsonNode saved, EventState draft) {
        var agenda = json.treeToValue(saved, Saved.class);
        var tracks = new HashMap<UUID, UUID>();
        for (var track : agenda.tracks()) {
            var id = UuidCreator.getTimeOrderedEpoch();
            tracks.put(track.id(), id);
            jdbc.sql("INSERT INTO tracks (id, event_id, name, color) VALUES (:id, :event, :name, :color)")
                    .param("id", id)
                    .param("event", draft.id())
                    .param("name", track.name())
                    .param("color", track.color())
                    .update();
        }
        agenda.sessions().forEach(session -> restore(session, tracks, draft));
    }

    private void restore(SavedSession session, Map<UUID, UUID> tracks, EventState draft) {
        var span = WallClock.Span.at(draft.details(), session.starts(), session.ends());
        var details = new SessionDetails(
                session.title(),
                session.description(),
                span.startsAt(),
                span.endsAt(),
                session.trackId() == null ? null : tracks.get(session.trackId()),
                session.room(),
                session.capacity(),
                parts.existingSpeakers(draft.organizationId(), session.speakerIds()));
        parts.insert(UuidCreator.getTimeOrderedEpoch(), draft.id(), details, clock.instant());
    }
}

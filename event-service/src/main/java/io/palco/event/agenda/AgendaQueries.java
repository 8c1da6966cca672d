package io.palco.event.agenda;

import io.palco.event.catalog.EventStatus;
import io.palco.event.files.KeptFiles;
import io.palco.platform.web.list.DatabaseTime;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading sessions. A page takes two queries, whatever its length.
@Component
public class AgendaQueries {

    private static final String SELECT = """
            SELECT s.*, t.name AS track_name, t.color AS track_color, p.user_id IS NOT NULL AS picked,
                   (SELECT count(*) FROM session_materials m WHERE m.session_id = s.id) AS materials
              FROM sessions s
              LEFT JOIN tracks t ON t.id = s.track_id
              LEFT JOIN session_picks p ON p.session_id = s.id AND p.user_id = :viewer
             WHERE\s""";

    private static final Keyset<SessionView> KEYSET = Keyset.by("s.id", SessionView::id)
            .sort("startsAt", "s.starts_at", Keyset.INSTANT, SessionView::startsAt)
            .defaultSort("startsAt");

    private final JdbcClient jdbc;

    AgendaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which sessions of an event; `null` means any.
    public record Filter(@Nullable UUID trackId, @Nullable UUID speakerId) {}

    /// @param viewer whose picks to show; `null` for nobody's
    public ListResponse<SessionView> ofEvent(UUID eventId, Filter filter, ListRequest request, @Nullable UUID viewer) {
        var sql = new StringBuilder("s.event_id = :event");
        var params = new HashMap<String, @Nullable Object>();
        params.put("event", eventId);
        if (filter.trackId() != null) {
            sql.append(" AND s.track_id = :track");
            params.put("track", filter.trackId());
        }
        if (filter.speakerId() != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM session_speakers x"
                    + " WHERE x.session_id = s.id AND x.speaker_id = :speaker)");
            params.put("speaker", filter.speakerId());
        }
        return page(sql.toString(), params, request, viewer);
    }

    /// What somebody has picked, of one event or of all, beginning with what is not over at
    /// `since`.
    public ListResponse<PickedSession> pickedBy(
            UUID userId, @Nullable UUID eventId, Instant since, ListRequest request) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("since", DatabaseTime.limit(since));
        var sql = "p.user_id IS NOT NULL AND s.ends_at > :since";
        if (eventId != null) {
            sql += " AND s.event_id = :event";
            params.put("event", eventId);
        }
        var page = page(sql, params, request, userId);
        return new ListResponse<>(withEvents(userId, page.items()), page.nextCursor());
    }

    /// One session that they have picked.
    public PickedSession picked(UUID userId, UUID id) {
        return withEvents(userId, find(id, userId).stream().toList()).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private List<PickedSession> withEvents(UUID userId, List<SessionView> sessions) {
        record Row(UUID id, String title, EventStatus status, String timeZone, List<UUID> conflicts) {}
        var byId = jdbc
                .sql("""
                SELECT s.id, e.title, e.status, e.time_zone,
                       ARRAY (SELECT o.id
                                FROM session_picks q JOIN sessions o ON o.id = q.session_id
                               WHERE q.user_id = :user AND o.id <> s.id
                                 AND o.starts_at < s.ends_at AND s.starts_at < o.ends_at
                               ORDER BY o.starts_at, o.id) AS conflicts
                  FROM sessions s JOIN events e ON e.id = s.event_id
                 WHERE s.id = ANY (:ids)
                """)
                .param("user", userId)
                .param("ids", sessions.stream().map(SessionView::id).toArray(UUID[]::new))
                .query((rs, _) -> new Row(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        EventStatus.valueOf(rs.getString("status")),
                        rs.getString("time_zone"),
                        List.of((UUID[]) rs.getArray("conflicts").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, row -> row));
        return sessions.stream()
                .flatMap(session -> Stream.ofNullable(byId.get(session.id()))
                        .map(row ->
                                new PickedSession(session, row.title(), row.status(), row.timeZone(), row.conflicts())))
                .toList();
    }

    public Optional<SessionView> find(UUID id, @Nullable UUID viewer) {
        return withSpeakers(jdbc.sql(SELECT + "s.id = :id")
                        .param("id", id)
                        .param("viewer", viewer)
                        .query((rs, _) -> view(rs, viewer))
                        .list())
                .stream()
                .findFirst();
    }

    private ListResponse<SessionView> page(
            String condition, Map<String, @Nullable Object> params, ListRequest request, @Nullable UUID viewer) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql(SELECT + condition + page.sql())
                .params(page.params())
                .params(params)
                .param("viewer", viewer)
                .query((rs, _) -> view(rs, viewer))
                .list();
        var answer = page.answer(rows);
        return new ListResponse<>(withSpeakers(answer.items()), answer.nextCursor());
    }

    private List<SessionView> withSpeakers(List<SessionView> sessions) {
        if (sessions.isEmpty()) {
            return sessions;
        }
        record Row(UUID sessionId, SessionView.SpeakerSummary speaker) {}
        var speakers = jdbc
                .sql("""
                SELECT x.session_id, k.id AS speaker_id, k.name AS speaker_name, k.headline,\s""" + KeptFiles.PICTURE_COLUMNS + """
                  FROM session_speakers x
                  JOIN speakers k ON k.id = x.speaker_id
                  LEFT JOIN files f ON f.id = k.photo_id
                 WHERE x.session_id = ANY (:ids)
                 ORDER BY x.session_id, x.position
                """)
                .param("ids", sessions.stream().map(SessionView::id).toArray(UUID[]::new))
                .query((rs, _) -> new Row(
                        rs.getObject("session_id", UUID.class),
                        new SessionView.SpeakerSummary(
                                rs.getObject("speaker_id", UUID.class),
                                rs.getString("speaker_name"),
                                rs.getString("headline"),
                                KeptFiles.picture(rs).orElse(null))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::sessionId, Collectors.mapping(Row::speaker, Collectors.toList())));
        return sessions.stream()
                .map(session -> session.with(speakers.getOrDefault(session.id(), List.of())))
                .toList();
    }

    private static SessionView view(ResultSet rs, @Nullable UUID viewer) throws SQLException {
        var trackId = rs.getObject("track_id", UUID.class);
        var capacity = rs.getObject("capacity", Integer.class);
        return new SessionView(
                rs.getObject("id", UUID.class),
                rs.getObject("event_id", UUID.class),
                rs.getString("title"),
                rs.getString("description"),
                rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
                rs.getObject("ends_at", OffsetDateTime.class).toInstant(),
                trackId == null
                        ? null
                        : new SessionView.Track(trackId, rs.getString("track_name"), rs.getString("track_color")),
                rs.getString("room"),
                capacity,
                capacity == null ? null : capacity - rs.getInt("taken"),
                List.of(),
                rs.getInt("materials"),
                viewer == null ? null : rs.getBoolean("picked"),
                rs.getLong("version"));
    }
}

package io.palco.registration.booking;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading registrations.
@Component
public class RegistrationQueries {

    private static final String SELECT = """
            SELECT r.*, p.name AS participant_name, p.email AS participant_email,
                   t.title, t.starts_at, t.ends_at, t.time_zone, t.location_name, t.location_address,
                   t.latitude, t.longitude, t.status AS event_status, t.version AS event_version
              FROM registrations r
              JOIN participants p ON p.id = r.participant_id
              JOIN event_terms t ON t.event_id = r.event_id
             WHERE\s""";

    private static final Keyset<RegistrationView> KEYSET = Keyset.by("r.id", RegistrationView::id)
            .sort("createdAt", "r.created_at", Keyset.INSTANT, RegistrationView::createdAt)
            .defaultSort("createdAt");

    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RegistrationView> find(UUID id) {
        return jdbc.sql(SELECT + "r.id = :id")
                .param("id", id)
                .query(RegistrationQueries::view)
                .optional();
    }

    /// Those that a user made for themself.
    public ListResponse<RegistrationView> ofUser(
            UUID userId, @Nullable RegistrationStatus status, ListRequest request) {
        return list("r.user_id = :userId", Map.of("userId", userId), status, null, request);
    }

    /// Those of an event.
    ///
    /// @param text words to be found in the participant's name or address
    public ListResponse<RegistrationView> ofEvent(
            UUID eventId, @Nullable RegistrationStatus status, @Nullable String text, ListRequest request) {
        return list("r.event_id = :eventId", Map.of("eventId", eventId), status, text, request);
    }

    private ListResponse<RegistrationView> list(
            String scope,
            Map<String, ?> scopeParams,
            @Nullable RegistrationStatus status,
            @Nullable String text,
            ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<String, Object>(page.params());
        params.putAll(scopeParams);
        var sql = new StringBuilder(SELECT).append(scope);
        if (status != null) {
            sql.append(" AND r.status = :status");
            params.put("status", status.name());
        }
        if (text != null) {
            sql.append(" AND p.search_text LIKE '%' || searchable(:text) || '%'");
            params.put("text", Keyset.escapeLike(text));
        }
        return page.answer(jdbc.sql(sql + page.sql())
                .params(params)
                .query(RegistrationQueries::view)
                .list());
    }

    /// The ids of an event's active registrations.
    List<UUID> activeAt(UUID eventId) {
        return jdbc.sql("SELECT id FROM registrations WHERE event_id = :eventId AND status <> 'CANCELLED'")
                .param("eventId", eventId)
                .query((rs, _) -> rs.getObject("id", UUID.class))
                .list();
    }

    /// Which registration at which event.
    record Key(UUID eventId, UUID id) {}

    /// The keys of a participant's active registrations, in the order of their events.
    List<Key> activeOf(UUID participantId) {
        return jdbc.sql("""
                SELECT event_id, id FROM registrations
                 WHERE participant_id = :participantId AND status <> 'CANCELLED' ORDER BY event_id
                """)
                .param("participantId", participantId)
                .query((rs, _) -> new Key(rs.getObject("event_id", UUID.class), rs.getObject("id", UUID.class)))
                .list();
    }

    List<RegistrationView> findAll(UUID eventId, List<UUID> ids) {
        return jdbc.sql(SELECT + "r.event_id = :eventId AND r.id = ANY(:ids)")
                .param("eventId", eventId)
                .param("ids", ids.toArray(UUID[]::new))
                .query(RegistrationQueries::view)
                .list();
    }

    private static RegistrationView view(ResultSet rs, int row) throws SQLException {
        var cause = rs.getString("cancellation_cause");
        return new RegistrationView(
                rs.getObject("id", UUID.class),
                rs.getObject("event_id", UUID.class),
                new RegistrationView.Participant(
                        rs.getObject("participant_id", UUID.class),
                        rs.getString("participant_name"),
                        rs.getString("participant_email")),
                null,
                RegistrationStatus.valueOf(rs.getString("status")),
                rs.getString("ticket_code"),
                rs.getString("answers"),
                cause == null ? null : CancellationCause.valueOf(cause),
                rs.getString("cancellation_reason"),
                rs.getLong("version"),
                instant(rs, "created_at"),
                instant(rs, "updated_at"),
                event(rs),
                new RegistrationView.Ownership(
                        rs.getObject("organization_id", UUID.class),
                        rs.getObject("user_id", UUID.class),
                        rs.getString("locale")));
    }

    private static RegistrationView.Event event(ResultSet rs) throws SQLException {
        return new RegistrationView.Event(
                rs.getString("title"),
                instant(rs, "starts_at"),
                instant(rs, "ends_at"),
                rs.getString("time_zone"),
                new EventTerms.Place(
                        rs.getString("location_name"),
                        rs.getString("location_address"),
                        rs.getObject("latitude", Double.class),
                        rs.getObject("longitude", Double.class)),
                EventTermsStatus.valueOf(rs.getString("event_status")),
                rs.getLong("event_version"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}

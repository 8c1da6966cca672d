package io.palco.registration.participants;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading participants.
@Component
public class ParticipantQueries {

    private static final Keyset<ParticipantView> KEYSET = Keyset.by("p.id", ParticipantView::id)
            .sort("name", "p.name", Keyset.TEXT, ParticipantView::name)
            .sort("createdAt", "p.created_at", Keyset.INSTANT, ParticipantView::createdAt)
            .defaultSort("name");

    private static final String SELECT = """
            SELECT p.id, p.organization_id, p.name, p.email, p.phone, p.document_id, p.notes, p.version,
                   p.created_at, p.updated_at
              FROM participants p WHERE p.removed_at IS NULL\s""";

    private final JdbcClient jdbc;

    ParticipantQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param text    words to be found in name or address, whatever their case and accents
    /// @param eventId only those with an active registration there
    public record Filter(@Nullable String text, @Nullable UUID eventId) {}

    public Optional<ParticipantView> find(UUID id) {
        return jdbc.sql(SELECT + "AND p.id = :id")
                .param("id", id)
                .query(ParticipantQueries::view)
                .optional();
    }

    public ListResponse<ParticipantView> list(Set<UUID> organizations, Filter filter, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        params.put("organizations", organizations.toArray(UUID[]::new));
        var sql = new StringBuilder(SELECT).append("AND p.organization_id = ANY(:organizations)");
        if (filter.text() != null) {
            sql.append(" AND p.search_text LIKE '%' || searchable(:text) || '%'");
            params.put("text", Keyset.escapeLike(filter.text()));
        }
        if (filter.eventId() != null) {
            sql.append(" AND EXISTS (SELECT FROM registrations r WHERE r.event_id = :eventId"
                    + " AND r.participant_id = p.id AND r.status <> 'CANCELLED')");
            params.put("eventId", filter.eventId());
        }
        return page.answer(jdbc.sql(sql + page.sql())
                .params(params)
                .query(ParticipantQueries::view)
                .list());
    }

    private static ParticipantView view(ResultSet rs, int row) throws SQLException {
        return new ParticipantView(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getString("name"),
                rs.getString("email"),
                rs.getString("phone"),
                rs.getString("document_id"),
                rs.getString("notes"),
                rs.getLong("version"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}

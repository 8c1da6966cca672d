package io.palco.event.venue;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading venues and rooms.
@Component
public class VenueQueries {

    private static final String SELECT = """
            SELECT v.*, (SELECT count(*) FROM rooms r WHERE r.venue_id = v.id) AS rooms
              FROM venues v
             WHERE\s""";

    private static final Keyset<VenueView> KEYSET = Keyset.by("v.id", VenueView::id)
            .sort("name", "v.name", Keyset.TEXT, VenueView::name)
            .defaultSort("name");

    private final JdbcClient jdbc;

    VenueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<VenueView> find(UUID id) {
        return jdbc.sql(SELECT + "v.id = :id")
                .param("id", id)
                .query(VenueQueries::view)
                .optional();
    }

    public ListResponse<VenueView> list(Set<UUID> organizations, @Nullable String text, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        params.put("organizations", organizations.toArray(UUID[]::new));
        var sql = new StringBuilder(SELECT).append("v.organization_id = ANY(:organizations)");
        if (text != null) {
            sql.append(" AND v.search_text LIKE '%' || searchable(:text) || '%'");
            params.put("text", Keyset.escapeLike(text));
        }
        return page.answer(jdbc.sql(sql + page.sql())
                .params(params)
                .query(VenueQueries::view)
                .list());
    }

    /// Whether an event that everybody may see is or was held there.
    public boolean isPublic(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM events WHERE venue_id = :id AND status <> 'DRAFT')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// The rooms of a venue by name; there are never more than [ManageRooms#MOST].
    public List<RoomView> rooms(UUID venueId) {
        return jdbc.sql("SELECT * FROM rooms WHERE venue_id = :venueId ORDER BY lower(name)")
                .param("venueId", venueId)
                .query(VenueQueries::room)
                .list();
    }

    public Optional<RoomView> room(UUID id) {
        return jdbc.sql("SELECT * FROM rooms WHERE id = :id")
                .param("id", id)
                .query(VenueQueries::room)
                .optional();
    }

    private static RoomView room(ResultSet rs, int row) throws SQLException {
        return new RoomView(
                rs.getObject("id", UUID.class),
                rs.getObject("venue_id", UUID.class),
                rs.getString("name"),
                rs.getObject("capacity", Integer.class),
                rs.getString("accessibility"),
                rs.getLong("version"));
    }

    private static VenueView view(ResultSet rs, int row) throws SQLException {
        return new VenueView(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getString("name"),
                rs.getString("address"),
                rs.getString("city"),
                rs.getString("state"),
                rs.getObject("latitude", Double.class),
                rs.getObject("longitude", Double.class),
                rs.getString("time_zone"),
                rs.getString("accessibility"),
                rs.getInt("rooms"),
                rs.getLong("version"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}

package io.palco.event.resource;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reading what can be booked.
@Component
public class ResourceQueries {

    private static final String SELECT = """
            SELECT s.*, r.venue_id, r.capacity, v.name AS venue_name
              FROM resources s
              LEFT JOIN rooms r ON r.id = s.room_id
              LEFT JOIN venues v ON v.id = r.venue_id
             WHERE\s""";

    private static final TypeReference<List<Menu>> MENUS = new TypeReference<>() {};

    private static final Keyset<ResourceView> KEYSET = Keyset.by("s.id", ResourceView::id)
            .sort("name", "s.name", Keyset.TEXT, ResourceView::name)
            .defaultSort("name");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ResourceQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ResourceView> find(UUID id) {
        return jdbc.sql(SELECT + "s.id = :id").param("id", id).query(this::view).optional();
    }

    public ListResponse<ResourceView> list(
            Set<UUID> organizations, @Nullable ResourceKind kind, @Nullable String text, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        params.put("organizations", organizations.toArray(UUID[]::new));
        var sql = new StringBuilder(SELECT).append("s.organization_id = ANY(:organizations)");
        if (kind != null) {
            sql.append(" AND s.kind = :kind");
            params.put("kind", kind.name());
        }
        if (text != null) {
            sql.append(" AND searchable(s.name) LIKE '%' || searchable(:text) || '%'");
            params.put("text", Keyset.escapeLike(text));
        }
        return page.answer(
                jdbc.sql(sql + page.sql()).params(params).query(this::view).list());
    }

    /// Others of a kind that have so many free all through a time, the closest fit first.
    List<ResourceView> free(ResourceView like, int quantity, Span occupied, int limit) {
        return jdbc.sql(SELECT + """
                s.organization_id = :organization AND s.kind = :kind AND s.id <> :id
                  AND s.stock - peak_use(s.id, tstzrange(:from, :to)) >= :quantity
                ORDER BY s.stock, s.name, s.id LIMIT :limit""")
                .param("organization", like.organizationId())
                .param("kind", like.kind().name())
                .param("id", like.id())
                .param("quantity", quantity)
                .param("from", occupied.fromParam())
                .param("to", occupied.toParam())
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    private ResourceView view(ResultSet rs, int row) throws SQLException {
        return new ResourceView(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                ResourceKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getString("description"),
                rs.getInt("stock"),
                rs.getInt("setup_minutes"),
                rs.getInt("teardown_minutes"),
                rs.getObject("room_id", UUID.class),
                rs.getObject("venue_id", UUID.class),
                rs.getString("venue_name"),
                rs.getObject("capacity", Integer.class),
                rs.getObject("user_id", UUID.class),
                json.readValue(rs.getString("menus"), MENUS),
                rs.getLong("version"));
    }
}

package io.palco.event.catalog;

import io.palco.platform.web.list.DatabaseTime;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading events.
@Component
public class EventQueries {

    private static final String SELECT = """
            SELECT e.*, coalesce(p.taken, 0) AS taken, o.name AS organization_name
              FROM events e
              LEFT JOIN event_places p ON p.event_id = e.id
              LEFT JOIN organizations o ON o.id = e.organization_id
             WHERE\s""";

    private static final Keyset<EventView> KEYSET = Keyset.by("e.id", EventView::id)
            .sort("startsAt", "e.starts_at", Keyset.INSTANT, EventView::startsAt)
            .sort("createdAt", "e.created_at", Keyset.INSTANT, EventView::createdAt)
            .defaultSort("startsAt");

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EventView> find(UUID id) {
        return jdbc.sql(SELECT + "e.id = :id")
                .param("id", id)
                .query(EventQueries::view)
                .optional();
    }

    public ListResponse<EventView> list(EventFilter filter, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        var sql = new StringBuilder(SELECT).append("e.status = ANY(:statuses)");
        params.put("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        if (filter.organizations() != null) {
            sql.append(" AND e.organization_id = ANY(:organizations)");
            params.put("organizations", filter.organizations().toArray(UUID[]::new));
        }
        if (filter.text() != null) {
            sql.append(" AND e.search_text LIKE '%' || searchable(:text) || '%'");
            params.put("text", Keyset.escapeLike(filter.text()));
        }
        addTime(sql, params, " AND e.ends_at > :endsAfter", "endsAfter", filter.endsAfter());
        addTime(sql, params, " AND e.starts_at < :startsBefore", "startsBefore", filter.startsBefore());
        return page.answer(jdbc.sql(sql + page.sql())
                .params(params)
                .query(EventQueries::view)
                .list());
    }

    /// The occurrences of a series.
    public ListResponse<EventView> ofSeries(UUID seriesId, Set<EventStatus> statuses, ListRequest request) {
        var page = KEYSET.page(request);
        return page.answer(jdbc.sql(SELECT + "e.series_id = :series AND e.status = ANY(:statuses)" + page.sql())
                .params(page.params())
                .param("series", seriesId)
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                .query(EventQueries::view)
                .list());
    }

    private static void addTime(
            StringBuilder sql, Map<String, Object> params, String condition, String name, @Nullable Instant time) {
        if (time != null) {
            sql.append(condition);
            params.put(name, DatabaseTime.limit(time));
        }
    }

    private static EventView view(ResultSet rs, int row) throws SQLException {
        var location = new Location(
                rs.getString("location_name"),
                rs.getString("location_address"),
                rs.getObject("latitude", Double.class),
                rs.getObject("longitude", Double.class),
                rs.getString("location_city"),
                rs.getString("location_state"));
        var details = new EventDetails(
                rs.getString("title"),
                rs.getString("description"),
                instant(rs, "starts_at"),
                instant(rs, "ends_at"),
                rs.getString("time_zone"),
                location,
                List.copyOf(Arrays.asList((String[]) rs.getArray("categories").getArray())),
                rs.getInt("capacity"),
                rs.getObject("venue_id", UUID.class),
                rs.getString("online_url"));
        var state = new EventState(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                details,
                EventStatus.valueOf(rs.getString("status")),
                rs.getString("cancellation_reason"),
                rs.getObject("series_id", UUID.class),
                rs.getObject("recurrence_id", LocalDate.class),
                rs.getLong("version"),
                instant(rs, "created_at"),
                instant(rs, "updated_at"));
        return EventView.of(state, rs.getString("organization_name"), rs.getInt("taken"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}

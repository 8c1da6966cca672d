package io.palco.event.catalog;

import io.palco.platform.web.list.DatabaseTime;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.time.Instant;
import java.util.HashMap;
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

    private static final Keyset<EventView> KEYSET = Keyset.by("e.id", EventView::id)
            .sort("startsAt", "e.starts_at", Keyset.INSTANT, EventView::startsAt)
            .sort("createdAt", "e.created_at", Keyset.INSTANT, EventView::createdAt)
            .defaultSort("startsAt");

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EventView> find(UUID id) {
        return jdbc.sql(EventRows.SELECT + "e.id = :id")
                .param("id", id)
                .query(EventRows::view)
                .optional();
    }

    public ListResponse<EventView> list(EventFilter filter, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        var sql = new StringBuilder(EventRows.SELECT).append("e.status = ANY(:statuses)");
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
        return page.answer(
                jdbc.sql(sql + page.sql()).params(params).query(EventRows::view).list());
    }

    /// The occurrences of a series.
    public ListResponse<EventView> ofSeries(UUID seriesId, Set<EventStatus> statuses, ListRequest request) {
        var page = KEYSET.page(request);
        return page.answer(
                jdbc.sql(EventRows.SELECT + "e.series_id = :series AND e.status = ANY(:statuses)" + page.sql())
                        .params(page.params())
                        .param("series", seriesId)
                        .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new))
                        .query(EventRows::view)
                        .list());
    }

    private static void addTime(
            StringBuilder sql, Map<String, Object> params, String condition, String name, @Nullable Instant time) {
        if (time != null) {
            sql.append(condition);
            params.put(name, DatabaseTime.limit(time));
        }
    }
}

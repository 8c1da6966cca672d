package io.palco.event.catalog;

import io.palco.event.catalog.EventFacets.Count;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counting what filters would leave. Counts the soonest events only: more would take longer than anybody waits, and
/// nobody looks through them all.
@Component
class FacetQueries {

    private static final int COUNTED = 5_000;
    private static final int SHOWN = 30;

    private final JdbcClient jdbc;

    FacetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EventFacets of(EventFilter filter) {
        var categories = counts(filter.withoutCategories(), "e.categories", "unnest(found.categories) AS value");
        var cities = counts(filter.withoutCity(), "e.location_city", "found.location_city AS value");
        var prices = counts(
                filter.withoutPrice(),
                "(SELECT x.lowest > 0 FROM event_prices x WHERE x.event_id = e.id) AS costs,"
                        + " (SELECT x.highest > 0 FROM event_prices x WHERE x.event_id = e.id) AS may_cost",
                "unnest(CASE WHEN costs THEN ARRAY['paid', 'all'] WHEN may_cost THEN ARRAY['free', 'paid', 'all']"
                        + " ELSE ARRAY['free', 'all'] END) AS value");
        return new EventFacets(
                categories, cities, countOf("free", prices), countOf("paid", prices), countOf("all", prices) < COUNTED);
    }

    private static long countOf(String value, List<Count> counts) {
        return counts.stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::count)
                .sum();
    }

    /// @param columns what is needed of each event
    /// @param value   what of it is counted
    private List<Count> counts(EventFilter filter, String columns, String value) {
        var conditions = EventConditions.of(filter);
        var params = new HashMap<>(conditions.params());
        params.put("counted", COUNTED);
        params.put("shown", SHOWN);
        var sql = "SELECT value, count(*) AS count FROM (SELECT " + value + " FROM (SELECT " + columns
                + " FROM events e WHERE " + conditions.sql()
                + " ORDER BY e.starts_at, e.id LIMIT :counted) found) valued"
                + " WHERE value IS NOT NULL GROUP BY value ORDER BY count(*) DESC, value LIMIT :shown";
        return jdbc.sql(sql)
                .params(params)
                .query((rs, _) -> new Count(rs.getString("value"), rs.getLong("count")))
                .list();
    }
}

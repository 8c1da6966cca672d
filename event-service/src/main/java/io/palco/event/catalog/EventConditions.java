package io.palco.event.catalog;

import io.palco.platform.web.list.DatabaseTime;
import io.palco.platform.web.list.Keyset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A filter as a condition on `events e` with its parameters.
///
/// @param sql    to follow `WHERE`
/// @param params by the names that the condition uses
record EventConditions(String sql, Map<String, Object> params) {

    /// What was asked for, in the words of both languages; a query with no word in it finds nothing by itself.
    static final String WANTED =
            "(websearch_to_tsquery('folded_pt', :text) || websearch_to_tsquery('folded_en', :text))";

    private static final int SUGGESTIONS = 200;

    static EventConditions of(EventFilter filter) {
        return of(
                filter,
                " AND (e.search_document @@ " + WANTED + " OR e.search_text LIKE '%' || searchable(:literal) || '%')");
    }

    /// As [#of], but finds what is written nearly like the text.
    static EventConditions ofNearly(EventFilter filter) {
        return of(filter, " AND e.id IN (SELECT id FROM events_like(:text, " + SUGGESTIONS + "))");
    }

    private static EventConditions of(EventFilter filter, String textCondition) {
        var params = new HashMap<String, Object>();
        var sql = new StringBuilder();
        addStatus(filter, sql, params);
        if (filter.organizations() != null) {
            sql.append(" AND e.organization_id = ANY(:organizations)");
            params.put("organizations", filter.organizations().toArray(UUID[]::new));
        }
        if (filter.text() != null) {
            sql.append(textCondition);
            params.put("text", filter.text());
            params.put("literal", Keyset.escapeLike(filter.text()));
        }
        if (filter.endsAfter() != null) {
            sql.append(" AND e.ends_at > :endsAfter");
            params.put("endsAfter", DatabaseTime.limit(filter.endsAfter()));
        }
        if (filter.startsBefore() != null) {
            sql.append(" AND e.starts_at < :startsBefore");
            params.put("startsBefore", DatabaseTime.limit(filter.startsBefore()));
        }
        addPlaceAndKind(filter, sql, params);
        return new EventConditions(sql.toString(), params);
    }

    /// Of one status, the index knows the order of the events; of several, they would all have to be sorted.
    private static void addStatus(EventFilter filter, StringBuilder sql, Map<String, Object> params) {
        if (filter.statuses().size() == 1) {
            sql.append("e.status = :status");
            params.put("status", filter.statuses().iterator().next().name());
        } else {
            sql.append("e.status = ANY(:statuses)");
            params.put("statuses", filter.statuses().stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private static void addPlaceAndKind(EventFilter filter, StringBuilder sql, Map<String, Object> params) {
        if (!filter.categories().isEmpty()) {
            sql.append(" AND e.categories && CAST(:categories AS text[])");
            params.put("categories", filter.categories().toArray(String[]::new));
        }
        if (filter.city() != null) {
            sql.append(" AND e.location_city IS NOT NULL AND searchable(e.location_city) = searchable(:city)");
            params.put("city", filter.city());
        }
        if (filter.near() != null) {
            sql.append(Near.CONDITION);
            params.putAll(filter.near().params());
        }
        switch (filter.price()) {
            case FREE ->
                sql.append(" AND NOT EXISTS (SELECT 1 FROM event_prices x WHERE x.event_id = e.id AND x.lowest > 0)");
            case PAID ->
                sql.append(" AND EXISTS (SELECT 1 FROM event_prices x WHERE x.event_id = e.id AND x.highest > 0)");
            case null -> {}
        }
    }
}

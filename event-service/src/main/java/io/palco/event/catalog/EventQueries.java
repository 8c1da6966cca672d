package io.palco.event.catalog;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /// The sort that puts what fits the text best first; without a text there is nothing to fit.
    private static final String BEST_FIRST = "relevance";

    private static final int CANDIDATES = 200;

    /// Of a word in the description, the place, the categories, the title.
    private static final String WEIGHTS = "'{0.05, 0.3, 0.5, 1.0}'";

    /// Whoever writes more than words means what they write.
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ]+");

    private static final Keyset<Ranked> BY_RANK = Keyset.<Ranked>by(
                    "e.id", ranked -> ranked.event().id())
            .sort(BEST_FIRST, "e.rank", Keyset.NUMBER, Ranked::rank)
            .defaultSort(BEST_FIRST);

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param rank the lower the better
    private record Ranked(EventView event, float rank) {}

    public Optional<EventView> find(UUID id) {
        return jdbc.sql(EventRows.SELECT + "e.id = :id")
                .param("id", id)
                .query(EventRows::view)
                .optional();
    }

    /// The events of a page. Where nothing is found for a text as it is written, what is written nearly like it is.
    public ListResponse<EventView> list(EventFilter filter, ListRequest request) {
        var conditions = EventConditions.of(filter);
        var found = page(conditions, filter, request);
        if (found.items().isEmpty() && request.cursor() == null && isOfWords(filter.text())) {
            var nearly = page(EventConditions.ofNearly(filter), filter, request);
            return new ListResponse<>(nearly.items(), null);
        }
        return found;
    }

    private static boolean isOfWords(@Nullable String text) {
        return text != null && WORDS.matcher(text).matches();
    }

    private ListResponse<EventView> page(EventConditions conditions, EventFilter filter, ListRequest request) {
        if (!BEST_FIRST.equals(request.sort())) {
            return inOrder(conditions, request);
        }
        return filter.text() == null
                ? inOrder(conditions, new ListRequest(request.limit(), request.cursor(), null))
                : best(conditions, request);
    }

    private ListResponse<EventView> inOrder(EventConditions conditions, ListRequest request) {
        var page = KEYSET.page(request);
        return page.answer(jdbc.sql(EventRows.SELECT + conditions.sql() + page.sql())
                .params(conditions.params())
                .params(page.params())
                .query(EventRows::view)
                .list());
    }

    /// The best of the soonest: to look at how well each of a hundred thousand fits would take too long.
    private ListResponse<EventView> best(EventConditions conditions, ListRequest request) {
        var page = BY_RANK.page(request);
        var candidates = "(SELECT *, - ts_rank(" + WEIGHTS + ", e.search_document, " + EventConditions.WANTED
                + ") AS rank FROM (SELECT * FROM events e WHERE " + conditions.sql()
                + " ORDER BY e.starts_at, e.id LIMIT " + CANDIDATES + ") e) e";
        return page.answer(jdbc.sql(EventRows.selectFrom("e.rank, ", candidates) + "true" + page.sql())
                        .params(conditions.params())
                        .params(page.params())
                        .query((rs, row) -> new Ranked(EventRows.view(rs, row), rs.getFloat("rank")))
                        .list())
                .map(Ranked::event);
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
}

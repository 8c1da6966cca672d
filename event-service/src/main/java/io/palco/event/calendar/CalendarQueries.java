package io.palco.event.calendar;

import static java.util.Comparator.comparing;

import io.palco.contracts.security.Permission;
import io.palco.event.calendar.CalendarItem.Session;
import io.palco.event.catalog.EventFilter;
import io.palco.event.catalog.EventQueries;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.EventView;
import io.palco.event.catalog.PublicEvents;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.DatabaseTime;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading what takes place within some time.
@Component
public class CalendarQueries {

    private static final ListRequest MOST_EVENTS = new ListRequest(1000, null, null);
    private static final int MOST_SESSIONS = 1000;

    private final EventQueries events;
    private final PublicEvents publicEvents;
    private final JdbcClient jdbc;

    CalendarQueries(EventQueries events, PublicEvents publicEvents, JdbcClient jdbc) {
        this.events = events;
        this.publicEvents = publicEvents;
        this.jdbc = jdbc;
    }

    /// @param filter must limit the time on both sides
    public CalendarView show(EventFilter filter, Instant from, Instant to, Optional<CurrentUser> user) {
        var found = filter.statuses().contains(EventStatus.DRAFT)
                ? events.list(filter, MOST_EVENTS)
                : publicEvents.list(filter, MOST_EVENTS);
        var sessions = sessions(found, from, to);
        var items = Stream.concat(
                        found.items().stream().map(event -> CalendarItem.of(event, mayMove(user, event))),
                        sessions.stream())
                .sorted(comparing(CalendarItem::startsAt).thenComparing(CalendarItem::id))
                .toList();
        return new CalendarView(items, found.nextCursor() != null || sessions.size() == MOST_SESSIONS);
    }

    private List<CalendarItem> sessions(ListResponse<EventView> found, Instant from, Instant to) {
        Map<UUID, EventView> byId =
                found.items().stream().collect(Collectors.toMap(EventView::id, Function.identity()));
        return jdbc
                .sql("""
                SELECT id, event_id, title, starts_at, ends_at, room FROM sessions
                 WHERE event_id = ANY(:events) AND ends_at > :from AND starts_at < :to
                 ORDER BY starts_at, id LIMIT :limit
                """)
                .param("events", byId.keySet().toArray(UUID[]::new))
                .param("from", DatabaseTime.limit(from))
                .param("to", DatabaseTime.limit(to))
                .param("limit", MOST_SESSIONS)
                .query(CalendarQueries::session)
                .list()
                .stream()
                .flatMap(session -> Optional.ofNullable(byId.get(session.eventId())).stream()
                        .map(event -> CalendarItem.of(session, event)))
                .toList();
    }

    private static boolean mayMove(Optional<CurrentUser> user, EventView event) {
        var open = event.status() == EventStatus.DRAFT || event.status() == EventStatus.PUBLISHED;
        return open
                && user.filter(u -> u.can(Permission.EVENTS_MANAGE, event.organizationId()))
                        .isPresent();
    }

    private static Session session(ResultSet rs, int row) throws SQLException {
        return new Session(
                rs.getObject("id", UUID.class),
                rs.getObject("event_id", UUID.class),
                rs.getString("title"),
                rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
                rs.getObject("ends_at", OffsetDateTime.class).toInstant(),
                rs.getString("room"));
    }
}

package io.palco.event.resource;

import io.palco.event.resource.Conflicts.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of bookings. Looks for conflicts under the resource's lock, so that it can name them; the table's own
/// constraints hold even if nobody looked.
@Component
class BookingRows {

    private final JdbcClient jdbc;
    private final BookingQueries queries;
    private final ResourceQueries resources;
    private final Conflicts conflicts;

    BookingRows(JdbcClient jdbc, BookingQueries queries, ResourceQueries resources, Conflicts conflicts) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.resources = resources;
        this.conflicts = conflicts;
    }

    void insert(UUID id, Wish wish, @Nullable String menu) {
        lock(List.of(wish.resource().id()));
        requireFree(wish, null);
        var params = params(wish, menu);
        params.put("id", id);
        params.put("resourceId", wish.resource().id());
        params.put("eventId", wish.eventId());
        params.put("exclusive", wish.resource().kind().isSingle());
        written(() -> jdbc.sql("""
                INSERT INTO bookings (id, resource_id, event_id, exclusive, quantity, starts_at, ends_at, setup_minutes,
                       teardown_minutes, occupied, menu, version)
                VALUES (:id, :resourceId, :eventId, :exclusive, :quantity, :startsAt, :endsAt, :setup, :teardown,
                       tstzrange(:busyFrom, :busyTo), :menu, 0)
                """).params(params).update());
    }

    void update(BookingView booking, Wish wish, @Nullable String menu) {
        lock(List.of(wish.resource().id()));
        requireFree(wish, booking.id());
        var params = params(wish, menu);
        params.put("id", booking.id());
        written(() -> jdbc.sql("""
                UPDATE bookings SET quantity = :quantity, starts_at = :startsAt, ends_at = :endsAt,
                       setup_minutes = :setup, teardown_minutes = :teardown,
                       occupied = tstzrange(:busyFrom, :busyTo), menu = :menu, version = version + 1
                 WHERE id = :id
                """).params(params).update());
    }

    /// A booking and the time it moves to.
    record Move(BookingView booking, Span to) {}

    /// Moves all bookings of one event at once, or none.
    ///
    /// @throws io.palco.platform.web.problem.ProblemException `booking-conflict` naming every one that cannot move
    void move(List<Move> moves) {
        lock(moves.stream().map(move -> move.booking().resourceId()).distinct().toList());
        var found = new ArrayList<BookingConflict>();
        for (var move : moves) {
            var booking = move.booking();
            var resource = resources.find(booking.resourceId()).orElseThrow();
            var wish = new Wish(
                    resource,
                    booking.eventId(),
                    booking.quantity(),
                    move.to(),
                    booking.setupMinutes(),
                    booking.teardownMinutes());
            var others = queries.ofOthers(resource.id(), wish.occupied(), booking.eventId());
            conflicts.of(wish, others).ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            throw Conflicts.problem(found);
        }
        // One statement: between two, an event's own bookings could stand in each other's way.
        written(() -> jdbc.sql("""
                UPDATE bookings b
                   SET starts_at = m.starts_at, ends_at = m.ends_at, version = version + 1,
                       occupied = tstzrange(m.starts_at - make_interval(mins => b.setup_minutes),
                                            m.ends_at + make_interval(mins => b.teardown_minutes))
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[]))
                    AS m (id, starts_at, ends_at)
                 WHERE b.id = m.id
                """)
                .param(
                        "ids",
                        moves.stream().map(m -> m.booking().id().toString()).toArray(String[]::new))
                .param(
                        "starts",
                        moves.stream().map(m -> m.to().from().toString()).toArray(String[]::new))
                .param("ends", moves.stream().map(m -> m.to().to().toString()).toArray(String[]::new))
                .update());
    }

    void delete(Collection<UUID> ids) {
        jdbc.sql("DELETE FROM bookings WHERE id = ANY(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// In the order of their ids, so that two who want several never wait for each other.
    private void lock(Collection<UUID> resourceIds) {
        jdbc.sql("SELECT id FROM resources WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE")
                .param("ids", resourceIds.toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    private void requireFree(Wish wish, @Nullable UUID itself) {
        var others = queries.ofResource(wish.resource().id(), wish.occupied()).stream()
                .filter(other -> !other.id().equals(itself))
                .toList();
        conflicts.of(wish, others).ifPresent(conflict -> {
            throw Conflicts.problem(List.of(conflict));
        });
    }

    private interface Statement {
        int run();
    }

    /// An event's own bookings can stand in each other's way, too, when it gets shorter.
    private static void written(Statement statement) {
        try {
            statement.run();
        } catch (DataIntegrityViolationException _) {
            throw Conflicts.problem(List.of());
        }
    }

    private static Map<String, @Nullable Object> params(Wish wish, @Nullable String menu) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("quantity", wish.quantity());
        params.put("startsAt", wish.span().fromParam());
        params.put("endsAt", wish.span().toParam());
        params.put("setup", wish.setup());
        params.put("teardown", wish.teardown());
        params.put("busyFrom", wish.occupied().fromParam());
        params.put("busyTo", wish.occupied().toParam());
        params.put("menu", menu);
        return params;
    }
}

package io.palco.registration.seating;

import io.palco.registration.booking.RegistrationChange;
import io.palco.registration.booking.RegistrationView;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The seats of events, as far as they are taken or gone.
@Component
public class Seats {

    /// Enough to say who must move.
    private static final int MOST_NAMED = 100;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Seats(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// @param revision that the event's seating will have without the seats
    public record Concerned(UUID eventId, long revision) {}

    public record Taken(UUID eventId, String seatId) {}

    /// Retires seats: at all of these events, or at none. Doing it twice is doing it once.
    ///
    /// @return the seats that are taken, at most 100; none when all are retired
    public List<Taken> retire(List<Concerned> events, Collection<String> seats) {
        var ids = events.stream().map(Concerned::eventId).sorted().toArray(UUID[]::new);
        var names = seats.stream().sorted().toArray(String[]::new);
        return transactions.execute(transaction -> {
            events.forEach(this::noteRevision);
            jdbc.sql("""
                    INSERT INTO event_seats AS s (event_id, seat_id, registration_id, retired)
                    SELECT event_id, seat_id, NULL, true
                      FROM unnest(:events) event_id CROSS JOIN unnest(:seats) seat_id
                     ORDER BY event_id, seat_id
                    ON CONFLICT (event_id, seat_id) DO NOTHING
                    """).param("events", ids).param("seats", names).update();
            var taken = taken(ids, names);
            if (!taken.isEmpty()) {
                transaction.setRollbackOnly();
            }
            return taken;
        });
    }

    private List<Taken> taken(UUID[] events, String[] seats) {
        return jdbc.sql("""
                SELECT event_id, seat_id FROM event_seats
                 WHERE event_id = ANY(:events) AND seat_id = ANY(:seats) AND NOT retired
                 ORDER BY event_id, seat_id LIMIT :most
                """)
                .param("events", events)
                .param("seats", seats)
                .param("most", MOST_NAMED)
                .query((rs, _) -> new Taken(rs.getObject("event_id", UUID.class), rs.getString("seat_id")))
                .list();
    }

    /// Takes what event-service says an event sells: what is among it is retired no longer.
    @Transactional
    public void note(UUID eventId, Collection<String> seats, long revision) {
        if (noteRevision(new Concerned(eventId, revision))) {
            jdbc.sql("DELETE FROM event_seats WHERE event_id = :eventId AND retired AND seat_id = ANY(:seats)")
                    .param("eventId", eventId)
                    .param("seats", seats.toArray(String[]::new))
                    .update();
        }
    }

    /// @return false when something newer is known
    private boolean noteRevision(Concerned event) {
        return jdbc.sql("""
                INSERT INTO event_seatings AS s (event_id, revision) VALUES (:eventId, :revision)
                ON CONFLICT (event_id) DO UPDATE SET revision = excluded.revision
                 WHERE s.revision <= excluded.revision
                """)
                        .param("eventId", event.eventId())
                        .param("revision", event.revision())
                        .update()
                > 0;
    }

    /// Whoever gives a place back gives the seat back.
    @EventListener
    void on(RegistrationChange.Cancelled cancelled) {
        jdbc.sql("DELETE FROM event_seats WHERE registration_id = ANY(:ids)")
                .param(
                        "ids",
                        cancelled.registrations().stream()
                                .map(RegistrationView::id)
                                .toArray(UUID[]::new))
                .update();
    }
}

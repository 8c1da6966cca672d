package io.palco.registration.booking;

import io.palco.registration.terms.EventCalledOff;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An event was called off: nobody has a place any more, and everybody who had one is told.
@Component
class CalledOffEvents {

    private final JdbcClient jdbc;
    private final Places places;
    private final RegistrationQueries queries;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CalledOffEvents(
            JdbcClient jdbc,
            Places places,
            RegistrationQueries queries,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.queries = queries;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Locks the inventory first, so that a booking under way is either seen here or finds the event
    /// closed.
    @EventListener
    @Transactional
    public void on(EventCalledOff calledOff) {
        var eventId = calledOff.eventId();
        places.lock(eventId);
        var active = queries.activeAt(eventId);
        var cancelled = jdbc.sql("""
                UPDATE registrations
                   SET status = 'CANCELLED', cancellation_cause = 'EVENT_CANCELLED', cancellation_reason = :reason,
                       version = version + 1, updated_at = :now
                 WHERE event_id = :eventId AND status <> 'CANCELLED'
                """)
                .param("reason", calledOff.reason())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("eventId", eventId)
                .update();
        var taken = places.close(eventId, cancelled);
        if (cancelled > 0) {
            publisher.publishEvent(new RegistrationChange.Cancelled(queries.findAll(eventId, active), taken));
        }
    }
}

package io.palco.event.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The events of a series as their series sees them. Who may ask for what is decided there; every change is told like
/// that of any other event.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Occurrences {

    private final Events events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Occurrences(Events events, ApplicationEventPublisher publisher, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// @param overrides names of the fields in which it differs from its series on purpose
    public record Occurrence(EventState event, LocalDate date, Set<String> overrides) {}

    /// Which date of which series an event stands for, and what it says otherwise.
    public record Place(UUID seriesId, LocalDate date, Set<String> overrides) {}

    /// All of a series, locked until the end of the transaction.
    public List<Occurrence> locked(UUID seriesId) {
        return events.findForUpdateBySeriesIdOrderByRecurrenceId(seriesId).stream()
                .map(event -> new Occurrence(event.state(), date(event.state()), event.overrides()))
                .toList();
    }

    /// Adds one for a date, as a draft.
    public EventState add(UUID organizationId, UUID madeBy, Place place, EventDetails details) {
        var event = Event.draft(UuidCreator.getTimeOrderedEpoch(), organizationId, madeBy, details, clock.instant());
        event.stand(place.seriesId(), place.date(), place.overrides());
        var state = events.saveAndFlush(event).state();
        publisher.publishEvent(new EventChange.Created(state));
        return state;
    }

    /// Gives one what its series says now.
    public void follow(UUID id, Place place, EventDetails details) {
        var event = get(id);
        var before = event.state();
        var differs = !before.details().equals(details);
        event.stand(place.seriesId(), place.date(), place.overrides());
        if (differs) {
            event.follow(details, clock.instant());
        }
        var state = events.saveAndFlush(event).state();
        if (differs) {
            publisher.publishEvent(new EventChange.Updated(before, state));
        }
    }

    public void publish(UUID id) {
        move(get(id), EventStatus.PUBLISHED, null);
    }

    /// Calls a published one off, so that everybody who comes is told, and throws a draft away.
    public void callOff(UUID id, @Nullable String reason) {
        var event = get(id);
        switch (event.status()) {
            case PUBLISHED -> move(event, EventStatus.CANCELLED, reason);
            case DRAFT -> {
                events.delete(event);
                events.flush();
                publisher.publishEvent(new EventChange.Deleted(id, event.organizationId(), event.version() + 1));
            }
            case CANCELLED, COMPLETED -> {}
        }
    }

    private void move(Event event, EventStatus next, @Nullable String reason) {
        if (event.become(next, reason, clock.instant())) {
            var state = events.saveAndFlush(event).state();
            publisher.publishEvent(
                    next == EventStatus.PUBLISHED
                            ? new EventChange.Published(state)
                            : new EventChange.Cancelled(state));
        }
    }

    private Event get(UUID id) {
        return events.findForUpdateById(id).orElseThrow();
    }

    private static LocalDate date(EventState event) {
        if (event.recurrenceId() == null) {
            throw new IllegalStateException("an occurrence has a date");
        }
        return event.recurrenceId();
    }
}

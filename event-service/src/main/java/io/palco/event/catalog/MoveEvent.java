package io.palco.event.catalog;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moving an event through its life: publish, cancel, complete; or throw a draft away.
@Service
@Transactional
public class MoveEvent {

    private final Events events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    MoveEvent(Events events, ApplicationEventPublisher publisher, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Opens a draft to the public.
    ///
    /// @throws ProblemException `invalid-transition` unless it is a draft; 422 when it has already
    ///   started
    public EventState publish(CurrentUser user, UUID id) {
        var event = managed(user, id);
        if (event.status() == EventStatus.DRAFT && !event.details().startsAt().isAfter(clock.instant())) {
            throw ProblemException.invalid(EventDetails.startInThePast());
        }
        var state = move(event, EventStatus.PUBLISHED, null);
        publisher.publishEvent(new EventChange.Published(state));
        return state;
    }

    /// Calls a published event off; registration-service then gives every place back and tells the
    /// participants.
    public EventState cancel(CurrentUser user, UUID id, @Nullable String reason) {
        var state = move(managed(user, id), EventStatus.CANCELLED, reason);
        publisher.publishEvent(new EventChange.Cancelled(state));
        return state;
    }

    /// Throws a draft away.
    ///
    /// @param ifMatch the version to be deleted; absent means whichever it is
    public void delete(CurrentUser user, UUID id, @Nullable String ifMatch) {
        var event = managed(user, id);
        if (ifMatch != null) {
            EntityVersion.requireMatch(ifMatch, event.version());
        }
        if (event.status() != EventStatus.DRAFT) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "Only a draft can be deleted; cancel a published event instead.",
                    "Só um rascunho pode ser excluído; cancele o evento publicado.");
        }
        events.delete(event);
        events.flush();
        var state = event.state();
        if (state.seriesId() != null && state.recurrenceId() != null) {
            publisher.publishEvent(new OccurrenceDropped(state.seriesId(), state.recurrenceId()));
        }
        publisher.publishEvent(new EventChange.Deleted(id, event.organizationId(), event.version() + 1));
    }

    /// Notes that an event has taken place. Does nothing when it was cancelled in the meantime.
    void complete(UUID id) {
        events.findForUpdateById(id)
                .filter(event -> !event.details().endsAt().isAfter(clock.instant()))
                .filter(event -> event.status().canBecome(EventStatus.COMPLETED))
                .map(event -> move(event, EventStatus.COMPLETED, null))
                .ifPresent(state -> publisher.publishEvent(new EventChange.Completed(state)));
    }

    private Event managed(CurrentUser user, UUID id) {
        return EventAccess.managed(user, events.findForUpdateById(id));
    }

    private EventState move(Event event, EventStatus next, @Nullable String reason) {
        var from = event.status();
        if (!event.become(next, reason, clock.instant())) {
            throw ProblemException.invalid(
                    ProblemType.INVALID_TRANSITION,
                    FieldProblem.of(
                            "status",
                            "An event that is %s cannot become %s.".formatted(from, next),
                            "Um evento %s não pode passar a %s.".formatted(from, next)));
        }
        return events.saveAndFlush(event).state();
    }
}

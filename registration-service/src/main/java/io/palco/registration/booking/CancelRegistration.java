package io.palco.registration.booking;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.palco.registration.participants.ParticipantChange;
import io.palco.registration.terms.KnownEvents;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a place back, by the person who has it or by an organizer.
@Service
@Transactional
public class CancelRegistration {

    private final Registrations registrations;
    private final Places places;
    private final RegistrationQueries queries;
    private final KnownEvents events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CancelRegistration(
            Registrations registrations,
            Places places,
            RegistrationQueries queries,
            KnownEvents events,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.queries = queries;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// @throws ProblemException `not-found` when it is not theirs, `invalid-transition` when it is
    ///   cancelled already,
    ///   `event-not-open` when a participant gives back a place at an event that is over
    public RegistrationView cancel(CurrentUser user, UUID id, @Nullable String reason) {
        var seen = queries.find(id).orElseThrow(ProblemException::notFound);
        var cause = causeOf(user, seen.ownership());
        if (cause == CancellationCause.PARTICIPANT) {
            requireNotOver(seen.eventId());
        }
        if (!cancel(new RegistrationQueries.Key(seen.eventId(), id), cause, reason)) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "This registration is cancelled already, or the person has been checked in.",
                    "Esta inscrição já foi cancelada, ou a pessoa já entrou.");
        }
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// A participant was taken off the list: all their places are given back.
    @EventListener
    public void on(ParticipantChange.Removed removed) {
        queries.activeOf(removed.id()).forEach(key -> cancel(key, CancellationCause.ORGANIZER, null));
    }

    private boolean cancel(RegistrationQueries.Key key, CancellationCause cause, @Nullable String reason) {
        places.lock(key.eventId());
        var registration = registrations.findForUpdateById(key.id()).orElseThrow(ProblemException::notFound);
        if (!registration.cancel(cause, reason, clock.instant())) {
            return false;
        }
        registrations.saveAndFlush(registration);
        var taken = places.release(registration.eventId());
        var view = queries.find(registration.id()).orElseThrow(ProblemException::notFound);
        publisher.publishEvent(new RegistrationChange.Cancelled(List.of(view), taken));
        return true;
    }

    private static CancellationCause causeOf(CurrentUser user, RegistrationView.Ownership ownership) {
        if (user.id().equals(ownership.userId())) {
            return CancellationCause.PARTICIPANT;
        }
        user.requireVisible(Permission.REGISTRATIONS_READ, ownership.organizationId());
        user.require(Permission.REGISTRATIONS_MANAGE, ownership.organizationId());
        return CancellationCause.ORGANIZER;
    }

    private void requireNotOver(UUID eventId) {
        var isOver = events.find(eventId)
                .filter(terms -> !terms.endsAt().isAfter(clock.instant()))
                .isPresent();
        if (isOver) {
            throw ProblemException.of(ProblemType.EVENT_NOT_OPEN, "The event is over.", "O evento já terminou.");
        }
    }
}

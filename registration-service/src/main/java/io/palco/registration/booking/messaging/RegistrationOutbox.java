package io.palco.registration.booking.messaging;

import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.registration.EventSummary;
import io.palco.contracts.registration.PlacesTaken;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.registration.booking.Places;
import io.palco.registration.booking.RegistrationChange;
import io.palco.registration.booking.RegistrationView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts what happened to registrations into the outbox, in the same transaction.
@Component
class RegistrationOutbox {

    private final Outbox outbox;

    RegistrationOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(RegistrationChange change) {
        switch (change) {
            case RegistrationChange.Confirmed(var registration, var places) ->
                outbox.append(
                        registration.id(),
                        new RegistrationConfirmedV1(snapshot(registration), summary(registration), taken(places)));
            case RegistrationChange.Cancelled(var registrations, var places) ->
                outbox.appendAll(registrations.stream()
                        .map(registration -> new Outbox.Entry(registration.id(), cancelled(registration, places)))
                        .toList());
        }
    }

    private static RegistrationCancelledV1 cancelled(RegistrationView registration, Places.Taken places) {
        return new RegistrationCancelledV1(
                snapshot(registration),
                summary(registration),
                taken(places),
                String.valueOf(registration.cancellationCause()),
                registration.cancellationReason());
    }

    private static RegistrationSnapshot snapshot(RegistrationView registration) {
        var participant = registration.participant();
        var ownership = registration.ownership();
        return new RegistrationSnapshot(
                registration.id(),
                registration.eventId(),
                ownership.organizationId(),
                ownership.userId(),
                new RegistrationSnapshot.Participant(
                        participant.id(), participant.name(), participant.email(), ownership.locale()),
                registration.status().name(),
                registration.ticketCode(),
                registration.version(),
                registration.createdAt(),
                registration.updatedAt());
    }

    private static EventSummary summary(RegistrationView registration) {
        var event = registration.event();
        var location = event.location();
        return new EventSummary(
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                new EventSnapshot.Location(
                        location.name(), location.address(), location.latitude(), location.longitude()),
                event.version());
    }

    private static PlacesTaken taken(Places.Taken places) {
        return new PlacesTaken(places.taken(), places.capacity(), places.revision());
    }
}

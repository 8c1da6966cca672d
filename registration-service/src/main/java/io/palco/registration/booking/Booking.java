package io.palco.registration.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.registration.participants.People;
import io.palco.registration.terms.EventTerms;
import io.palco.registration.ticket.TicketCodes;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The steps of a booking, inside a transaction. The event's row, over which everybody competes, is
/// locked last and
/// therefore shortest.
@Component
class Booking {

    private final Places places;
    private final People people;
    private final NewRegistrations newRegistrations;
    private final TicketCodes ticketCodes;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Booking(
            Places places,
            People people,
            NewRegistrations newRegistrations,
            TicketCodes ticketCodes,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.places = places;
        this.people = people;
        this.newRegistrations = newRegistrations;
        this.ticketCodes = ticketCodes;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Must be rolled back unless the outcome is `Accepted`.
    ///
    /// @param owner whose registration it is, if that is known
    RegistrationOutcome book(RegisterParticipant.Command command, @Nullable UUID owner, EventTerms terms) {
        var glance = places.glance(terms.eventId());
        if (glance.filter(seen -> seen.taken() >= seen.capacity()).isPresent()) {
            return newRegistrations.isActive(terms, command.person().email())
                    ? new RegistrationOutcome.AlreadyRegistered()
                    : refusal(terms);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var now = clock.instant();
        var person = people.findOrAdd(terms.organizationId(), command.userId(), command.person());
        var row = new NewRegistrations.Row(
                id,
                terms.eventId(),
                terms.organizationId(),
                person.id(),
                owner,
                command.locale(),
                ticketCodes.sign(new TicketCodes.Ticket(terms.eventId(), id)),
                command.answers(),
                now);
        if (!newRegistrations.add(row)) {
            return new RegistrationOutcome.AlreadyRegistered();
        }
        var taken = places.take(terms.eventId()).orElse(null);
        if (taken == null) {
            return refusal(terms);
        }
        var registration = view(row, person, terms);
        publisher.publishEvent(new RegistrationChange.Confirmed(registration, taken));
        return new RegistrationOutcome.Accepted(registration);
    }

    /// Why there was no place: full, or closed a moment ago.
    private RegistrationOutcome refusal(EventTerms terms) {
        return places.glance(terms.eventId())
                .filter(seen -> seen.taken() >= seen.capacity())
                .<RegistrationOutcome>map(seen -> new RegistrationOutcome.Full(seen.capacity()))
                .orElseGet(RegistrationOutcome.NotOpen::new);
    }

    private static RegistrationView view(NewRegistrations.Row row, People.Person person, EventTerms terms) {
        return new RegistrationView(
                row.id(),
                row.eventId(),
                new RegistrationView.Participant(person.id(), person.name(), person.email()),
                null,
                RegistrationStatus.CONFIRMED,
                row.ticketCode(),
                row.answers(),
                null,
                null,
                0,
                row.now(),
                row.now(),
                new RegistrationView.Event(
                        terms.title(),
                        terms.startsAt(),
                        terms.endsAt(),
                        terms.timeZone(),
                        terms.location(),
                        terms.status(),
                        terms.version()),
                new RegistrationView.Ownership(row.organizationId(), row.userId(), row.locale()));
    }
}

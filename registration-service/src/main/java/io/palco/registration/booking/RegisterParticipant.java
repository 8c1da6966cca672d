package io.palco.registration.booking;

import io.palco.registration.addresses.VerifiedAddresses;
import io.palco.registration.participants.ParticipantDetails;
import io.palco.registration.terms.KnownEvents;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives somebody a place: person, registration, place and message in one transaction, or nothing at
/// all.
@Service
public class RegisterParticipant {

    private final KnownEvents events;
    private final Booking booking;
    private final VerifiedAddresses addresses;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RegisterParticipant(
            KnownEvents events,
            Booking booking,
            VerifiedAddresses addresses,
            TransactionTemplate transactions,
            Clock clock) {
        this.events = events;
        this.booking = booking;
        this.addresses = addresses;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param userId  the person's own account; absent when an organizer acts for them
    /// @param locale  BCP 47 tag of the language in which to write to them
    /// @param answers JSON object, if any
    public record Command(
            UUID eventId,
            @Nullable UUID userId,
            ParticipantDetails person,
            String locale,
            @Nullable String answers) {}

    public RegistrationOutcome register(Command command) {
        var terms = events.findFresh(command.eventId()).orElse(null);
        if (terms == null) {
            return new RegistrationOutcome.UnknownEvent();
        }
        if (!terms.isOpenAt(clock.instant())) {
            return new RegistrationOutcome.NotOpen();
        }
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var outcome = booking.book(command, ownerOf(command), terms);
            if (!(outcome instanceof RegistrationOutcome.Accepted)) {
                transaction.setRollbackOnly();
            }
            return outcome;
        }));
    }

    /// What an organizer enters for a proven address is its owner's.
    private @Nullable UUID ownerOf(Command command) {
        return command.userId() != null
                ? command.userId()
                : addresses.ownerOf(command.person().email()).orElse(null);
    }
}

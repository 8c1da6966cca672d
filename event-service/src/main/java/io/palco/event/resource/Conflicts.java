package io.palco.event.resource;

import io.palco.contracts.problem.ProblemType;
import io.palco.event.resource.BookingConflict.InTheWay;
import io.palco.event.resource.BookingConflict.OtherThing;
import io.palco.event.resource.BookingConflict.OtherTime;
import io.palco.event.resource.Occupation.Use;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds what stands in the way of a booking, and what is free instead.
@Component
class Conflicts {

    private static final Duration AROUND = Duration.ofDays(14);
    private static final int FEW = 3;

    private final BookingQueries bookings;
    private final ResourceQueries resources;
    private final Clock clock;

    Conflicts(BookingQueries bookings, ResourceQueries resources, Clock clock) {
        this.bookings = bookings;
        this.resources = resources;
        this.clock = clock;
    }

    /// Something wanted: how many of a resource when, with how much time around.
    record Wish(ResourceView resource, UUID eventId, int quantity, Span span, int setup, int teardown) {
        Span occupied() {
            return span.widened(setup, teardown);
        }
    }

    /// @param others what is booked and will stay, apart from the wish itself
    Optional<BookingConflict> of(Wish wish, List<BookingView> others) {
        var occupied = wish.occupied();
        var available = occupation(wish, others).free(occupied);
        if (available >= wish.quantity()) {
            return Optional.empty();
        }
        var resource = wish.resource();
        var inTheWay = others.stream()
                .filter(other -> other.occupied().overlaps(occupied))
                .map(other -> new InTheWay(
                        other.eventId(),
                        other.eventTitle(),
                        other.occupied().from(),
                        other.occupied().to(),
                        other.quantity()))
                .toList();
        return Optional.of(new BookingConflict(
                resource.id(),
                resource.name(),
                wish.quantity(),
                Math.max(0, available),
                inTheWay,
                otherTimes(wish),
                resources.free(resource, wish.quantity(), occupied, FEW).stream()
                        .map(other -> new OtherThing(other.id(), other.name()))
                        .toList()));
    }

    private List<OtherTime> otherTimes(Wish wish) {
        var occupied = wish.occupied();
        var window = new Span(occupied.from().minus(AROUND), occupied.to().plus(AROUND));
        var around = bookings.ofOthers(wish.resource().id(), window, wish.eventId());
        return occupation(wish, around).freeTimes(occupied, wish.quantity(), clock.instant(), FEW).stream()
                .filter(free -> window.contains(free.from()) && !free.to().isAfter(window.to()))
                .map(free -> new OtherTime(
                        free.from().plus(Duration.ofMinutes(wish.setup())),
                        free.to().minus(Duration.ofMinutes(wish.teardown()))))
                .toList();
    }

    private static Occupation occupation(Wish wish, List<BookingView> others) {
        return new Occupation(
                wish.resource().stock(),
                others.stream()
                        .map(other -> new Use(other.occupied(), other.quantity()))
                        .toList());
    }

    static ProblemException problem(List<BookingConflict> conflicts) {
        return ProblemException.of(
                        ProblemType.BOOKING_CONFLICT,
                        "Something is not free at that time. Choose another time, or something else.",
                        "Algo não está livre nesse horário. Escolha outro horário, ou outro recurso.")
                .with("conflicts", conflicts);
    }
}

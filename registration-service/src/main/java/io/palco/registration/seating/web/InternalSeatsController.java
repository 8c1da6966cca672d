package io.palco.registration.seating.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.palco.registration.seating.Seats;
import io.palco.registration.terms.KnownEvents;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For event-service only, on behalf of somebody who changes a plan; the gateway does not route it.
@RestController
@Hidden
class InternalSeatsController {

    private final Seats seats;
    private final KnownEvents events;

    InternalSeatsController(Seats seats, KnownEvents events) {
        this.seats = seats;
        this.events = events;
    }

    /// Seats that are about to go at some events.
    record RetireRequest(
            @NotNull @Size(max = 2_000) List<@NotNull @Valid EventRequest> events,

            @NotNull @Size(max = 10_000)
            List<@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}") String> seats) {}

    record EventRequest(@NotNull UUID eventId, @Min(0) long revision) {}

    record RetireAnswer(List<Seats.Taken> taken) {}

    /// At an event of which this service has never heard nobody has a seat; it is left out.
    @PutMapping("/internal/v1/retired-seats")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_MANAGE, Permission.RESOURCES_MANAGE})
    RetireAnswer retire(@Valid @RequestBody RetireRequest request, CurrentUser user) {
        var concerned = new ArrayList<Seats.Concerned>();
        for (var event : request.events()) {
            events.find(event.eventId()).ifPresent(terms -> {
                requireManaged(user, terms.organizationId());
                concerned.add(new Seats.Concerned(event.eventId(), event.revision()));
            });
        }
        return new RetireAnswer(seats.retire(concerned, request.seats()));
    }

    private static void requireManaged(CurrentUser user, UUID organizationId) {
        if (!user.can(Permission.EVENTS_MANAGE, organizationId)
                && !user.can(Permission.RESOURCES_MANAGE, organizationId)) {
            throw ProblemException.notFound();
        }
    }
}

package io.palco.registration.booking.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.palco.registration.booking.Places;
import io.palco.registration.terms.KnownEvents;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For event-service only, on behalf of an organizer; the gateway does not route it.
@RestController
@Hidden
class InternalCapacityController {

    private final Places places;
    private final KnownEvents events;

    InternalCapacityController(Places places, KnownEvents events) {
        this.places = places;
        this.events = events;
    }

    /// @param version the version that the event will have with this capacity
    record CapacityRequest(
            @Min(1) @Max(1_000_000) int capacity, @Min(0) long version) {}

    record CapacityAnswer(Outcome outcome, int taken) {}

    enum Outcome {
        AGREED,
        MORE_TAKEN,
        OUTDATED
    }

    @PutMapping("/internal/v1/events/{eventId}/capacity")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    CapacityAnswer lower(@PathVariable UUID eventId, @Valid @RequestBody CapacityRequest request, CurrentUser user) {
        var event = events.findFresh(eventId).orElseThrow(ProblemException::notFound);
        user.require(Permission.EVENTS_MANAGE, event.organizationId());
        return switch (places.lower(eventId, request.capacity(), request.version())) {
            case Places.Lowering.Agreed(var taken) -> new CapacityAnswer(Outcome.AGREED, taken);
            case Places.Lowering.MoreTaken(var taken) -> new CapacityAnswer(Outcome.MORE_TAKEN, taken);
            case Places.Lowering.Outdated(var taken) -> new CapacityAnswer(Outcome.OUTDATED, taken);
            case Places.Lowering.Unknown() -> throw ProblemException.notFound();
        };
    }
}

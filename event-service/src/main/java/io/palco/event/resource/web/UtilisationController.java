package io.palco.event.resource.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.resource.BookingQueries;
import io.palco.event.resource.BookingView;
import io.palco.event.resource.Diets;
import io.palco.event.resource.ResourceKind;
import io.palco.event.resource.Utilisation;
import io.palco.event.venue.VenueAccess;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How much is used, and how many must be fed.
@RestController
@Tag(name = "Resources")
class UtilisationController {

    private final Utilisation utilisation;
    private final BookingQueries bookings;
    private final EventAccess events;
    private final Diets diets;

    UtilisationController(Utilisation utilisation, BookingQueries bookings, EventAccess events, Diets diets) {
        this.utilisation = utilisation;
        this.bookings = bookings;
        this.events = events;
        this.diets = diets;
    }

    /// What is ordered for an event, and who eats what.
    ///
    /// @param headcount how many are fed by what is ordered
    /// @param people    with a place; absent when registration-service did not answer
    /// @param diets     what participants answered to `dietary`
    record CateringAnswer(
            List<BookingView> orders,
            int headcount,
            @Nullable Integer people,
            @Nullable Integer unanswered,
            List<Diets.DietCount> diets) {}

    @GetMapping("/api/v1/resources/utilisation")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Says how much of each resource is in use within some days, the busiest first")
    ListResponse<Utilisation.ResourceUse> utilisation(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable UUID organizationId,
            CurrentUser user) {
        var organizations = VenueAccess.readable(user, organizationId);
        return new ListResponse<>(utilisation.during(organizations, Window.of(from, to)), null);
    }

    @GetMapping("/api/v1/events/{id}/catering")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Says what is ordered for an event and what its participants eat")
    CateringAnswer catering(@PathVariable UUID id, CurrentUser user) {
        var event = events.readable(id, Optional.of(user));
        if (!VenueAccess.mayRead(user, event.organizationId())) {
            throw ProblemException.notFound();
        }
        var orders = bookings.ofEvent(id).stream()
                .filter(booking -> booking.kind() == ResourceKind.CATERING)
                .toList();
        var totals = diets.of(id);
        return new CateringAnswer(
                orders,
                orders.stream().mapToInt(BookingView::quantity).sum(),
                totals.map(Diets.Totals::people).orElse(null),
                totals.map(Diets.Totals::unanswered).orElse(null),
                totals.map(Diets.Totals::diets).orElse(List.of()));
    }
}

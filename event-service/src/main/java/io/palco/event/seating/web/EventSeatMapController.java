package io.palco.event.seating.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.seating.ChooseSeatMap;
import io.palco.event.seating.SeatMapQueries;
import io.palco.event.seating.SeatMapView;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/seat-map")
@Tag(name = "Seat maps")
class EventSeatMapController {

    private final ChooseSeatMap choose;
    private final SeatMapQueries queries;
    private final EventAccess events;

    EventSeatMapController(ChooseSeatMap choose, SeatMapQueries queries, EventAccess events) {
        this.choose = choose;
        this.queries = queries;
        this.events = events;
    }

    record ChosenSeatMapRequest(@NotNull UUID seatMapId) {}

    @GetMapping
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Shows by which plan an event sells, to whoever sees the event")
    SeatMapView show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return queries.ofEvent(events.readable(id, user).id()).orElseThrow(ProblemException::notFound);
    }

    @PutMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Lets an event sell by a plan; refused when somebody has a seat that it does not have")
    SeatMapView choose(@PathVariable UUID id, @Valid @RequestBody ChosenSeatMapRequest request, CurrentUser user) {
        return choose.choose(user, id, request.seatMapId());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Lets an event sell by no plan; refused while somebody has a seat")
    void remove(@PathVariable UUID id, CurrentUser user) {
        choose.remove(user, id);
    }
}

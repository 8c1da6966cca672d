package io.palco.event.seating.web;

import io.palco.contracts.security.Permission;
import io.palco.event.seating.DrawSeatMaps;
import io.palco.event.seating.SeatMapQueries;
import io.palco.event.seating.SeatMapSummary;
import io.palco.event.seating.SeatMapView;
import io.palco.event.seating.SeatPlan;
import io.palco.event.venue.VenueAccess;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Seat maps")
class SeatMapController {

    private final DrawSeatMaps draw;
    private final SeatMapQueries queries;
    private final VenueAccess venues;

    SeatMapController(DrawSeatMaps draw, SeatMapQueries queries, VenueAccess venues) {
        this.draw = draw;
        this.queries = queries;
        this.venues = venues;
    }

    @GetMapping("/api/v1/venues/{id}/seat-maps")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Lists a venue's seat maps, without their plans")
    ListResponse<SeatMapSummary> list(@PathVariable UUID id, CurrentUser user) {
        var venue = venues.shown(Optional.of(user), id);
        if (!VenueAccess.mayRead(user, venue.organizationId())) {
            throw ProblemException.notFound();
        }
        return new ListResponse<>(queries.ofVenue(id), null);
    }

    @PostMapping("/api/v1/venues/{id}/seat-maps")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Draws or imports a seat map")
    ResponseEntity<SeatMapView> add(
            @PathVariable UUID id, @Valid @RequestBody SeatMapRequest request, CurrentUser user) {
        var seatMap = draw.add(user, id, request.name().strip(), request.plan());
        return ResponseEntity.created(URI.create("/api/v1/seat-maps/" + seatMap.id()))
                .eTag(EntityVersion.etag(seatMap.version()))
                .body(seatMap);
    }

    @GetMapping("/api/v1/seat-maps/{id}")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Shows a seat map")
    ResponseEntity<SeatMapView> show(@PathVariable UUID id, CurrentUser user) {
        return answer(visible(user, id));
    }

    @GetMapping("/api/v1/seat-maps/{id}/export")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Gives out a plan as a file that can be imported again")
    ResponseEntity<SeatPlan> export(@PathVariable UUID id, CurrentUser user) {
        var seatMap = visible(user, id);
        var file = ContentDisposition.attachment()
                .filename("seat-map-" + seatMap.id() + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(seatMap.plan());
    }

    @PutMapping("/api/v1/seat-maps/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Replaces a plan; needs If-Match; refused when somebody has a seat that would go")
    ResponseEntity<SeatMapView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SeatMapRequest request,
            CurrentUser user) {
        return answer(draw.change(user, id, ifMatch, request.name().strip(), request.plan()));
    }

    @DeleteMapping("/api/v1/seat-maps/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Throws a seat map away; needs If-Match; refused while events sell by it")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            CurrentUser user) {
        draw.remove(user, id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private SeatMapView visible(CurrentUser user, UUID id) {
        return queries.find(id)
                .filter(seatMap -> VenueAccess.mayRead(user, seatMap.organizationId()))
                .orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<SeatMapView> answer(SeatMapView seatMap) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(seatMap.version())).body(seatMap);
    }
}

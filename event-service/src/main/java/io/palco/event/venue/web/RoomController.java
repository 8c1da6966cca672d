package io.palco.event.venue.web;

import io.palco.contracts.security.Permission;
import io.palco.event.venue.ManageRooms;
import io.palco.event.venue.RoomView;
import io.palco.event.venue.VenueAccess;
import io.palco.event.venue.VenueQueries;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/venues/{id}/rooms")
@Tag(name = "Venues")
class RoomController {

    private final ManageRooms manage;
    private final VenueAccess access;
    private final VenueQueries queries;

    RoomController(ManageRooms manage, VenueAccess access, VenueQueries queries) {
        this.manage = manage;
        this.access = access;
        this.queries = queries;
    }

    @GetMapping
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Lists a venue's rooms to whoever sees the venue")
    ListResponse<RoomView> list(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return new ListResponse<>(queries.rooms(access.shown(user, id).id()), null);
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Adds a room to a venue")
    ResponseEntity<RoomView> add(@PathVariable UUID id, @Valid @RequestBody RoomRequest request, CurrentUser user) {
        var room = manage.add(user, id, request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/venues/" + id + "/rooms/" + room.id()))
                .eTag(EntityVersion.etag(room.version()))
                .body(room);
    }

    @PutMapping("/{roomId}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Replaces what is written down about a room; needs If-Match")
    ResponseEntity<RoomView> change(
            @PathVariable UUID id,
            @PathVariable UUID roomId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RoomRequest request,
            CurrentUser user) {
        var room = manage.change(user, id, roomId, ifMatch, request.toDetails());
        return ResponseEntity.ok().eTag(EntityVersion.etag(room.version())).body(room);
    }

    @DeleteMapping("/{roomId}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Takes a room out of a venue; needs If-Match; refused while it is booked")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @PathVariable UUID roomId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            CurrentUser user) {
        manage.remove(user, id, roomId, ifMatch);
        return ResponseEntity.noContent().build();
    }
}

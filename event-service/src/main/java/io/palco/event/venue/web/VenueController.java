package io.palco.event.venue.web;

import io.palco.contracts.security.Permission;
import io.palco.event.venue.ManageVenues;
import io.palco.event.venue.VenueAccess;
import io.palco.event.venue.VenueQueries;
import io.palco.event.venue.VenueView;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/venues")
@Tag(name = "Venues")
class VenueController {

    private final ManageVenues manage;
    private final VenueAccess access;
    private final VenueQueries queries;

    VenueController(ManageVenues manage, VenueAccess access, VenueQueries queries) {
        this.manage = manage;
        this.access = access;
        this.queries = queries;
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Lists the venues of the caller's organizations by name")
    ListResponse<VenueView> list(
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable UUID organizationId,
            ListRequest request,
            CurrentUser user) {
        var text = q == null || q.isBlank() ? null : q.strip();
        return queries.list(VenueAccess.readable(user, organizationId), text, request);
    }

    @PostMapping
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Writes a venue down")
    ResponseEntity<VenueView> add(@Valid @RequestBody VenueRequest request, CurrentUser user) {
        var venue = manage.add(user, request.organizationId(), request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/venues/" + venue.id()))
                .eTag(EntityVersion.etag(venue.version()))
                .body(venue);
    }

    @GetMapping("/{id}")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Shows a venue to its organization, and to everybody once a public event is held there")
    ResponseEntity<VenueView> show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return answer(access.shown(user, id));
    }

    @PutMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Replaces what is written down about a venue; needs If-Match")
    ResponseEntity<VenueView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody VenueRequest request,
            CurrentUser user) {
        return answer(manage.change(user, id, ifMatch, request.toDetails()));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Gives a venue up; needs If-Match; refused while events are still to be held there")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            CurrentUser user) {
        manage.remove(user, id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<VenueView> answer(VenueView venue) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(venue.version())).body(venue);
    }
}

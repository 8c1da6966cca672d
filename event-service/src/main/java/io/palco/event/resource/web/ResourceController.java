package io.palco.event.resource.web;

import io.palco.contracts.security.Permission;
import io.palco.event.resource.BookingQueries;
import io.palco.event.resource.BookingView;
import io.palco.event.resource.ManageResources;
import io.palco.event.resource.ResourceKind;
import io.palco.event.resource.ResourceQueries;
import io.palco.event.resource.ResourceView;
import io.palco.event.venue.VenueAccess;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
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
@RequestMapping("/api/v1/resources")
@Tag(name = "Resources")
class ResourceController {

    private final ManageResources manage;
    private final ResourceQueries queries;
    private final BookingQueries bookings;

    ResourceController(ManageResources manage, ResourceQueries queries, BookingQueries bookings) {
        this.manage = manage;
        this.queries = queries;
        this.bookings = bookings;
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Lists what the caller's organizations have to book, by name")
    ListResponse<ResourceView> list(
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable ResourceKind kind,
            @RequestParam(required = false) @Nullable UUID organizationId,
            ListRequest request,
            CurrentUser user) {
        var text = q == null || q.isBlank() ? null : q.strip();
        return queries.list(VenueAccess.readable(user, organizationId), kind, text, request);
    }

    @PostMapping
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Writes something down that can be booked")
    ResponseEntity<ResourceView> add(@Valid @RequestBody ResourceRequest request, CurrentUser user) {
        var resource = manage.add(user, request.organizationId(), request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/resources/" + resource.id()))
                .eTag(EntityVersion.etag(resource.version()))
                .body(resource);
    }

    @GetMapping("/{id}")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Shows something that can be booked")
    ResponseEntity<ResourceView> show(@PathVariable UUID id, CurrentUser user) {
        return answer(visible(user, id));
    }

    @PutMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Replaces what is written down about it; needs If-Match; bookings keep their set-up times")
    ResponseEntity<ResourceView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ResourceRequest request,
            CurrentUser user) {
        return answer(manage.change(user, id, ifMatch, request.toDetails()));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.RESOURCES_MANAGE)
    @Operation(summary = "Gives it up; needs If-Match; refused while it is booked for a time to come")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            CurrentUser user) {
        manage.remove(user, id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}/bookings")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Says who has it within some days, at most 366 of them and 1,000 bookings")
    ListResponse<BookingView> bookings(
            @PathVariable UUID id, @RequestParam Instant from, @RequestParam Instant to, CurrentUser user) {
        return new ListResponse<>(bookings.ofResource(visible(user, id).id(), Window.of(from, to)), null);
    }

    private ResourceView visible(CurrentUser user, UUID id) {
        return queries.find(id)
                .filter(resource -> VenueAccess.mayRead(user, resource.organizationId()))
                .orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<ResourceView> answer(ResourceView resource) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(resource.version())).body(resource);
    }
}

package io.palco.event.resource.web;

import static java.util.Objects.requireNonNullElse;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.resource.BookResources;
import io.palco.event.resource.BookingQueries;
import io.palco.event.resource.BookingTerms;
import io.palco.event.resource.BookingView;
import io.palco.event.venue.VenueAccess;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
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
@RequestMapping("/api/v1/bookings")
@Tag(name = "Resources")
class BookingController {

    private final BookResources book;
    private final BookingQueries queries;
    private final EventAccess events;

    BookingController(BookResources book, BookingQueries queries, EventAccess events) {
        this.book = book;
        this.queries = queries;
        this.events = events;
    }

    /// What is wanted for which event.
    record NewBookingRequest(
            @NotNull UUID eventId,
            @NotNull UUID resourceId,
            @Min(1) @Max(1_000_000) @Nullable Integer quantity,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Min(0) @Max(10_080) @Nullable Integer setupMinutes,
            @Min(0) @Max(10_080) @Nullable Integer teardownMinutes,
            @Size(max = 100) @OneLine @Nullable String menu) {

        BookingTerms toTerms() {
            return new BookingTerms(
                    requireNonNullElse(quantity, 1), startsAt, endsAt, setupMinutes, teardownMinutes, menu);
        }
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Lists what is booked for an event")
    ListResponse<BookingView> ofEvent(@RequestParam UUID eventId, CurrentUser user) {
        var event = events.readable(eventId, Optional.of(user));
        if (!VenueAccess.mayRead(user, event.organizationId())) {
            throw ProblemException.notFound();
        }
        return new ListResponse<>(queries.ofEvent(eventId), null);
    }

    @GetMapping("/calendar")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.RESOURCES_MANAGE, Permission.EVENTS_MANAGE, Permission.EVENTS_READ})
    @Operation(summary = "Lists what is booked within some days, at most 366 of them and 1,000 bookings")
    ListResponse<BookingView> within(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Nullable UUID organizationId,
            CurrentUser user) {
        var organizations = VenueAccess.readable(user, organizationId);
        return new ListResponse<>(queries.ofOrganizations(organizations, Window.of(from, to)), null);
    }

    @PostMapping
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Books something for an event, or says what stands in the way and what is free instead")
    ResponseEntity<BookingView> book(@Valid @RequestBody NewBookingRequest request, CurrentUser user) {
        var booking = book.book(user, request.eventId(), request.resourceId(), request.toTerms());
        return ResponseEntity.created(URI.create("/api/v1/bookings/" + booking.id()))
                .eTag(EntityVersion.etag(booking.version()))
                .body(booking);
    }

    @PutMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Books it for another time or another number; needs If-Match")
    ResponseEntity<BookingView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody BookingRequest request,
            CurrentUser user) {
        var booking = book.change(user, id, ifMatch, request.toTerms());
        return ResponseEntity.ok().eTag(EntityVersion.etag(booking.version())).body(booking);
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Gives it back")
    ResponseEntity<Void> release(@PathVariable UUID id, CurrentUser user) {
        book.release(user, id);
        return ResponseEntity.noContent().build();
    }
}

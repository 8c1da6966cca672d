package io.palco.event.catalog.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventQueries;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.EventView;
import io.palco.event.catalog.MoveEvent;
import io.palco.event.catalog.PlanEvent;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.problem.ProblemException;
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
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
class EventController {

    private final PlanEvent planEvent;
    private final MoveEvent moveEvent;
    private final EventQueries queries;
    private final EventAccess access;

    EventController(PlanEvent planEvent, MoveEvent moveEvent, EventQueries queries, EventAccess access) {
        this.planEvent = planEvent;
        this.moveEvent = moveEvent;
        this.queries = queries;
        this.access = access;
    }

    @PostMapping
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Drafts an event")
    ResponseEntity<EventView> create(@Valid @RequestBody EventRequest request, CurrentUser user) {
        var organizationId = user.organizationFor(Permission.EVENTS_MANAGE, request.organizationId());
        var state = planEvent.draft(user, organizationId, request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/events/" + state.id()))
                .eTag(EntityVersion.etag(state.version()))
                .body(view(state));
    }

    @GetMapping("/{id}")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Shows an event; drafts only to those who may read them")
    ResponseEntity<EventView> show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        var event = access.readable(id, user);
        return ResponseEntity.ok().eTag(EntityVersion.etag(event.version())).body(event);
    }

    @PutMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Replaces what an event says; needs If-Match")
    ResponseEntity<EventView> replace(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EventRequest request,
            CurrentUser user) {
        return answer(planEvent.change(user, id, ifMatch, _ -> request.toDetails()));
    }

    @PatchMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Changes some fields of an event; needs If-Match")
    ResponseEntity<EventView> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EventPatchRequest request,
            CurrentUser user) {
        return answer(planEvent.change(user, id, ifMatch, request::applyTo));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Throws a draft away")
    ResponseEntity<Void> delete(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            CurrentUser user) {
        moveEvent.delete(user, id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/publish")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Opens a draft to the public")
    ResponseEntity<EventView> publish(@PathVariable UUID id, CurrentUser user) {
        return answer(moveEvent.publish(user, id));
    }

    @PostMapping("/{id}/cancel")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Calls a published event off; every participant is told")
    ResponseEntity<EventView> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request,
            CurrentUser user) {
        return answer(moveEvent.cancel(user, id, request == null ? null : request.reason()));
    }

    private ResponseEntity<EventView> answer(EventState state) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(state.version())).body(view(state));
    }

    private EventView view(EventState state) {
        return queries.find(state.id()).orElseThrow(ProblemException::notFound);
    }
}

package io.palco.event.agenda.web;

import io.palco.contracts.security.Permission;
import io.palco.event.agenda.AgendaQueries;
import io.palco.event.agenda.AgendaWarning;
import io.palco.event.agenda.AgendaWarnings;
import io.palco.event.agenda.PlanAgenda;
import io.palco.event.agenda.SessionView;
import io.palco.event.catalog.EventAccess;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sessions of an event. Whoever may see the event sees its agenda.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Agenda")
class SessionController {

    private final PlanAgenda planAgenda;
    private final AgendaQueries queries;
    private final AgendaWarnings warnings;
    private final EventAccess access;

    SessionController(PlanAgenda planAgenda, AgendaQueries queries, AgendaWarnings warnings, EventAccess access) {
        this.planAgenda = planAgenda;
        this.queries = queries;
        this.warnings = warnings;
        this.access = access;
    }

    @GetMapping("/events/{eventId}/sessions")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Lists an event's sessions by time")
    ListResponse<SessionView> list(
            @PathVariable UUID eventId,
            @RequestParam(required = false) @Nullable UUID trackId,
            @RequestParam(required = false) @Nullable UUID speakerId,
            ListRequest request,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        access.readable(eventId, user);
        return queries.ofEvent(eventId, new AgendaQueries.Filter(trackId, speakerId), request, viewer(user));
    }

    @PostMapping("/events/{eventId}/sessions")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Puts a session on the agenda")
    ResponseEntity<SessionView> add(
            @PathVariable UUID eventId, @Valid @RequestBody SessionRequest request, CurrentUser user) {
        var id = planAgenda.add(user, eventId, request.toDetails());
        return answer(ResponseEntity.created(URI.create("/api/v1/sessions/" + id)), id, user);
    }

    @GetMapping("/events/{eventId}/agenda/warnings")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_READ, Permission.EVENTS_MANAGE})
    @Operation(summary = "Lists sessions that overlap in a room or by a speaker; at most 200")
    ListResponse<AgendaWarning> warnings(@PathVariable UUID eventId, CurrentUser user) {
        var event = access.readable(eventId, Optional.of(user));
        if (!EventAccess.mayRead(user, event.organizationId())) {
            throw ProblemException.forbidden();
        }
        return new ListResponse<>(warnings.of(eventId), null);
    }

    @GetMapping("/sessions/{id}")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Shows a session")
    ResponseEntity<SessionView> show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        var session = queries.find(id, viewer(user)).orElseThrow(ProblemException::notFound);
        access.readable(session.eventId(), user);
        return ResponseEntity.ok().eTag(EntityVersion.etag(session.version())).body(session);
    }

    @PutMapping("/sessions/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Replaces what a session says; needs If-Match")
    ResponseEntity<SessionView> replace(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SessionRequest request,
            CurrentUser user) {
        planAgenda.replace(user, id, ifMatch, request.toDetails());
        return answer(ResponseEntity.ok(), id, user);
    }

    @DeleteMapping("/sessions/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Takes a session off the agenda")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            CurrentUser user) {
        planAgenda.remove(user, id, ifMatch);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<SessionView> answer(ResponseEntity.BodyBuilder response, UUID id, CurrentUser user) {
        var session = queries.find(id, viewer(Optional.of(user))).orElseThrow(ProblemException::notFound);
        return response.eTag(EntityVersion.etag(session.version())).body(session);
    }

    private static @Nullable UUID viewer(Optional<CurrentUser> user) {
        return user.filter(CurrentUser::isPerson).map(CurrentUser::id).orElse(null);
    }
}

package io.palco.event.agenda.web;

import io.palco.event.agenda.AgendaQueries;
import io.palco.event.agenda.PersonalAgenda;
import io.palco.event.agenda.PickedSession;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the caller wants to go to.
@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "Agenda")
class PersonalAgendaController {

    private final PersonalAgenda personalAgenda;
    private final AgendaQueries queries;
    private final Clock clock;

    PersonalAgendaController(PersonalAgenda personalAgenda, AgendaQueries queries, Clock clock) {
        this.personalAgenda = personalAgenda;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            summary = "Lists the sessions in the caller's own agenda",
            description = "Without `from`: those that are not over. Each says with which others it overlaps.")
    ListResponse<PickedSession> mine(
            @RequestParam(required = false) @Nullable UUID eventId,
            @RequestParam(required = false) @Nullable Instant from,
            ListRequest request,
            CurrentUser user) {
        return queries.pickedBy(user.id(), eventId, from == null ? clock.instant() : from, request);
    }

    @PutMapping("/{id}/pick")
    @Access(Access.Who.SIGNED_IN)
    @Operation(summary = "Puts a session into the caller's own agenda; takes a place when those are limited")
    PickedSession pick(@PathVariable UUID id, CurrentUser user) {
        personalAgenda.pick(user, id);
        return queries.picked(user.id(), id);
    }

    @DeleteMapping("/{id}/pick")
    @Access(Access.Who.SIGNED_IN)
    @Operation(summary = "Takes a session out of the caller's own agenda and gives the place back")
    ResponseEntity<Void> unpick(@PathVariable UUID id, CurrentUser user) {
        personalAgenda.unpick(user, id);
        return ResponseEntity.noContent().build();
    }
}

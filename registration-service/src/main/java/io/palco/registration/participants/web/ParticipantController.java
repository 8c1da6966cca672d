package io.palco.registration.participants.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.OneLine;
import io.palco.registration.participants.ManageParticipants;
import io.palco.registration.participants.ParticipantQueries;
import io.palco.registration.participants.ParticipantView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/participants")
@Tag(name = "Participants")
class ParticipantController {

    private final ManageParticipants manage;
    private final ParticipantQueries queries;

    ParticipantController(ManageParticipants manage, ParticipantQueries queries) {
        this.manage = manage;
        this.queries = queries;
    }

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_READ)
    @Operation(summary = "Lists the participants of the caller's organizations")
    ListResponse<ParticipantView> list(
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable UUID eventId,
            @RequestParam(required = false) @Nullable UUID organizationId,
            ListRequest request,
            CurrentUser user) {
        var organizations = new HashSet<>(user.organizationsWith(Permission.REGISTRATIONS_READ));
        if (organizationId != null) {
            organizations.retainAll(Set.of(organizationId));
        }
        var text = q == null || q.isBlank() ? null : q.strip();
        return queries.list(organizations, new ParticipantQueries.Filter(text, eventId), request);
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_MANAGE)
    @Operation(summary = "Adds a participant by hand")
    ResponseEntity<ParticipantView> add(@Valid @RequestBody ParticipantRequest request, CurrentUser user) {
        var participant = manage.add(
                user,
                user.organizationFor(Permission.REGISTRATIONS_MANAGE, request.organizationId()),
                request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/participants/" + participant.id()))
                .eTag(EntityVersion.etag(participant.version()))
                .body(participant);
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_READ)
    @Operation(summary = "Shows a participant")
    ResponseEntity<ParticipantView> show(@PathVariable UUID id, CurrentUser user) {
        var participant = queries.find(id)
                .filter(found -> user.can(Permission.REGISTRATIONS_READ, found.organizationId()))
                .orElseThrow(ProblemException::notFound);
        return answer(participant);
    }

    @PatchMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_MANAGE)
    @Operation(summary = "Corrects a participant; with If-Match only that version")
    ResponseEntity<ParticipantView> correct(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ParticipantPatchRequest request,
            CurrentUser user) {
        return answer(manage.correct(user, id, ifMatch, request::applyTo));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_MANAGE)
    @Operation(summary = "Removes a participant; active registrations are cancelled and their places freed")
    ResponseEntity<Void> remove(@PathVariable UUID id, CurrentUser user) {
        manage.remove(user, id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ParticipantView> answer(ParticipantView participant) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.etag(participant.version()))
                .body(participant);
    }
}

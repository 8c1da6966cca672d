package io.palco.event.agenda.web;

import io.palco.contracts.security.Permission;
import io.palco.event.agenda.Speaker;
import io.palco.event.agenda.SpeakerQueries;
import io.palco.event.agenda.Speakers;
import io.palco.event.files.ReceiveFile;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

/// An organization's speakers.
@RestController
@RequestMapping("/api/v1/speakers")
@Tag(name = "Agenda")
class SpeakerController {

    private final Speakers speakers;
    private final SpeakerQueries queries;
    private final ReceiveFile receive;

    SpeakerController(Speakers speakers, SpeakerQueries queries, ReceiveFile receive) {
        this.speakers = speakers;
        this.queries = queries;
        this.receive = receive;
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_READ, Permission.EVENTS_MANAGE})
    @Operation(summary = "Lists the speakers of the caller's organizations, by name")
    ListResponse<Speaker> list(
            @RequestParam(required = false) @Size(max = 120) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable UUID organizationId,
            ListRequest request,
            CurrentUser user) {
        var readable = new HashSet<>(user.organizationsWith(Permission.EVENTS_READ));
        readable.addAll(user.organizationsWith(Permission.EVENTS_MANAGE));
        if (organizationId != null) {
            readable.retainAll(Set.of(organizationId));
        }
        return queries.list(readable, q == null || q.isBlank() ? null : q.strip(), request);
    }

    @PostMapping
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Adds a speaker")
    ResponseEntity<Speaker> add(@Valid @RequestBody SpeakerRequest request, CurrentUser user) {
        var organizationId = user.organizationFor(Permission.EVENTS_MANAGE, request.organizationId());
        var speaker = speakers.add(user, organizationId, request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/speakers/" + speaker.id()))
                .eTag(EntityVersion.etag(speaker.version()))
                .body(speaker);
    }

    @GetMapping("/{id}")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Shows a speaker; to everybody who speaks at an event that everybody may see")
    ResponseEntity<Speaker> show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return answer(speakers.visible(id, user));
    }

    @PutMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Replaces what a speaker's page says; needs If-Match")
    ResponseEntity<Speaker> replace(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SpeakerRequest request,
            CurrentUser user) {
        return answer(speakers.replace(user, id, ifMatch, request.toDetails()));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Deletes a speaker who is on no agenda")
    ResponseEntity<Void> remove(@PathVariable UUID id, CurrentUser user) {
        speakers.remove(user, id);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/{id}/photo")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(
            summary = "Replaces a speaker's photo",
            description =
                    "A JPEG, PNG or GIF of at most 10 MB as the body, whatever its Content-Type says; drawn anew.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "image/*",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<Speaker> setPhoto(@PathVariable UUID id, InputStream body, CurrentUser user) throws IOException {
        speakers.managed(user, id);
        return answer(speakers.setPhoto(user, id, receive.picture(body)));
    }

    @DeleteMapping("/{id}/photo")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Takes a speaker's photo away")
    ResponseEntity<Speaker> removePhoto(@PathVariable UUID id, CurrentUser user) {
        return answer(speakers.setPhoto(user, id, null));
    }

    private static ResponseEntity<Speaker> answer(Speaker speaker) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(speaker.version())).body(speaker);
    }
}

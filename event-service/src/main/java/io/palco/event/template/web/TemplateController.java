package io.palco.event.template.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.EventQueries;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.EventView;
import io.palco.event.template.CopyEvent;
import io.palco.event.template.EventTemplates;
import io.palco.event.template.TemplateStore;
import io.palco.event.template.TemplateView;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
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

/// Copies and templates.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Templates")
class TemplateController {

    private final CopyEvent copyEvent;
    private final EventTemplates templates;
    private final TemplateStore store;
    private final EventQueries events;

    TemplateController(CopyEvent copyEvent, EventTemplates templates, TemplateStore store, EventQueries events) {
        this.copyEvent = copyEvent;
        this.templates = templates;
        this.store = store;
        this.events = events;
    }

    /// @param parts what the template keeps; without it, everything
    record SaveRequest(
            @NotNull UUID eventId,
            @NotNull @HasText @Size(max = 120) @OneLine String name,
            @Nullable Set<EventPart.@NotNull Name> parts) {}

    record RenameRequest(
            @NotNull @HasText @Size(max = 120) @OneLine String name) {}

    /// @param title without one, that of the template
    record UseRequest(
            @NotNull Instant startsAt,
            @Size(max = 200) @HasText @OneLine @Nullable String title) {}

    @PostMapping("/events/{id}/duplicate")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Drafts a copy of an event at another time")
    ResponseEntity<EventView> duplicate(
            @PathVariable UUID id, @Valid @RequestBody CopyRequest request, CurrentUser user) {
        return drafted(copyEvent.duplicate(user, id, request.toWish(), request.chosen()));
    }

    @GetMapping("/event-templates")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_READ, Permission.EVENTS_MANAGE})
    @Operation(summary = "Lists the templates of the caller's organizations")
    ListResponse<TemplateView> list(
            @RequestParam(required = false) @Nullable UUID organizationId, ListRequest request, CurrentUser user) {
        var readable = new HashSet<>(user.organizationsWith(Permission.EVENTS_READ));
        readable.addAll(user.organizationsWith(Permission.EVENTS_MANAGE));
        if (organizationId != null) {
            readable.retainAll(Set.of(organizationId));
        }
        return store.list(readable, request);
    }

    @PostMapping("/event-templates")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Saves an event as a template")
    ResponseEntity<TemplateView> save(@Valid @RequestBody SaveRequest request, CurrentUser user) {
        var template =
                templates.save(user, request.eventId(), request.name().strip(), CopyRequest.chosen(request.parts()));
        return ResponseEntity.created(URI.create("/api/v1/event-templates/" + template.id()))
                .eTag(EntityVersion.etag(template.version()))
                .body(template);
    }

    @GetMapping("/event-templates/{id}")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_READ, Permission.EVENTS_MANAGE})
    @Operation(summary = "Shows a template")
    ResponseEntity<TemplateView> show(@PathVariable UUID id, CurrentUser user) {
        return answer(templates.readable(user, id));
    }

    @PutMapping("/event-templates/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Renames a template; needs If-Match")
    ResponseEntity<TemplateView> rename(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RenameRequest request,
            CurrentUser user) {
        return answer(templates.rename(user, id, ifMatch, request.name().strip()));
    }

    @DeleteMapping("/event-templates/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Deletes a template; events made from it stay")
    ResponseEntity<Void> delete(@PathVariable UUID id, CurrentUser user) {
        templates.delete(user, id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/event-templates/{id}/events")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Drafts an event from a template")
    ResponseEntity<EventView> use(@PathVariable UUID id, @Valid @RequestBody UseRequest request, CurrentUser user) {
        var title = request.title() == null ? null : request.title().strip();
        return drafted(templates.use(user, id, new CopyEvent.Wish(request.startsAt(), title)));
    }

    private ResponseEntity<EventView> drafted(EventState draft) {
        return ResponseEntity.created(URI.create("/api/v1/events/" + draft.id()))
                .eTag(EntityVersion.etag(draft.version()))
                .body(events.find(draft.id()).orElseThrow(ProblemException::notFound));
    }

    private static ResponseEntity<TemplateView> answer(TemplateView template) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(template.version())).body(template);
    }
}

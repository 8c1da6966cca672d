package io.palco.event.agenda.web;

import io.palco.contracts.security.Permission;
import io.palco.event.agenda.SessionView.Track;
import io.palco.event.agenda.Tracks;
import io.palco.event.catalog.EventAccess;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The strands of an event's agenda.
@RestController
@RequestMapping("/api/v1/events/{eventId}/tracks")
@Tag(name = "Agenda")
class TrackController {

    private final Tracks tracks;
    private final EventAccess access;

    TrackController(Tracks tracks, EventAccess access) {
        this.tracks = tracks;
        this.access = access;
    }

    /// @param color as `#rrggbb`
    record TrackRequest(
            @NotNull @HasText @Size(max = 80) @OneLine String name,
            @NotNull @Pattern(regexp = "#[0-9a-fA-F]{6}") String color) {}

    @GetMapping
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Lists an event's tracks")
    ListResponse<Track> list(@PathVariable UUID eventId, @Parameter(hidden = true) Optional<CurrentUser> user) {
        access.readable(eventId, user);
        return new ListResponse<>(tracks.of(eventId), null);
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Adds a track")
    ResponseEntity<Track> add(@PathVariable UUID eventId, @Valid @RequestBody TrackRequest request, CurrentUser user) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(tracks.add(user, eventId, request.name().strip(), colorOf(request)));
    }

    @PutMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Renames or recolours a track")
    Track change(
            @PathVariable UUID eventId,
            @PathVariable UUID id,
            @Valid @RequestBody TrackRequest request,
            CurrentUser user) {
        return tracks.change(user, eventId, id, request.name().strip(), colorOf(request));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Removes a track; its sessions stay")
    ResponseEntity<Void> remove(@PathVariable UUID eventId, @PathVariable UUID id, CurrentUser user) {
        tracks.remove(user, eventId, id);
        return ResponseEntity.noContent().build();
    }

    private static String colorOf(TrackRequest request) {
        return request.color().toLowerCase(Locale.ROOT);
    }
}

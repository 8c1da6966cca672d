package io.palco.event.agenda.web;

import io.palco.contracts.security.Permission;
import io.palco.event.agenda.Material;
import io.palco.event.agenda.MaterialQueries;
import io.palco.event.agenda.Materials;
import io.palco.event.files.ReceiveFile;
import io.palco.event.files.web.Download;
import io.palco.event.media.Audience;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What sessions leave behind.
@RestController
@RequestMapping("/api/v1/sessions/{sessionId}/materials")
@Tag(name = "Agenda")
class MaterialController {

    private final Materials materials;
    private final MaterialQueries queries;
    private final ReceiveFile receive;

    MaterialController(Materials materials, MaterialQueries queries, ReceiveFile receive) {
        this.materials = materials;
        this.queries = queries;
        this.receive = receive;
    }

    record LinkRequest(
            @NotNull @HasText @Size(max = 200) @OneLine String title,

            @NotNull @Size(max = 500) @Pattern(regexp = "https://[^\\s\"<>]+")
            String url,

            @Nullable Audience audience) {}

    @GetMapping
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Lists a session's materials; those for attendees are locked for others")
    ListResponse<Material> list(@PathVariable UUID sessionId, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return new ListResponse<>(queries.readable(sessionId, user), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Adds a link to a session")
    Material addLink(@PathVariable UUID sessionId, @Valid @RequestBody LinkRequest request, CurrentUser user) {
        var audience = request.audience() == null ? Audience.EVERYBODY : request.audience();
        return materials.addLink(user, sessionId, request.title().strip(), request.url(), audience);
    }

    @PostMapping("/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(
            summary = "Adds a document to a session",
            description = "The file as the body, at most 25 MB; see the documents of an event.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    Material addFile(
            @PathVariable UUID sessionId,
            @RequestParam @HasText @Size(max = 200) @OneLine String name,
            @RequestParam(required = false) @HasText @Size(max = 200) @OneLine @Nullable String title,
            @RequestParam(defaultValue = "EVERYBODY") Audience audience,
            InputStream body,
            CurrentUser user)
            throws IOException {
        materials.requireManaged(user, sessionId);
        var document = receive.document(body, name.strip());
        return materials.addFile(user, sessionId, (title == null ? name : title).strip(), document, audience);
    }

    @GetMapping(value = "/{id}/content", produces = MediaType.ALL_VALUE)
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Downloads a document of a session")
    ResponseEntity<Resource> download(
            @PathVariable UUID sessionId, @PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        var material = queries.open(sessionId, id, user);
        return Download.of(material.file(), material.name(), material.contentType());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Takes a link or a document off a session")
    void remove(@PathVariable UUID sessionId, @PathVariable UUID id, CurrentUser user) {
        materials.remove(user, sessionId, id);
    }
}

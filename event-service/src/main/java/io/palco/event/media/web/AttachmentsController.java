package io.palco.event.media.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.files.ReceiveFile;
import io.palco.event.media.ArrangeAttachments;
import io.palco.event.media.Attachment;
import io.palco.event.media.Audience;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/media/attachments")
@Tag(name = "Media")
class AttachmentsController {

    private final EventAccess access;
    private final ReceiveFile receive;
    private final ArrangeAttachments arrange;

    AttachmentsController(EventAccess access, ReceiveFile receive, ArrangeAttachments arrange) {
        this.access = access;
        this.receive = receive;
        this.arrange = arrange;
    }

    /// A change of some things about a document; what is absent stays.
    record AttachmentChange(
            @HasText @Size(max = 200) @OneLine @Nullable String title,
            @Nullable Audience audience) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(
            operationId = "addEventAttachment",
            summary = "Adds a document to an event",
            description =
                    "The file as the body, at most 25 MB. What it is, the extension of `name` says and its content"
                            + " must confirm; the Content-Type counts nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    Attachment add(
            @PathVariable UUID id,
            @RequestParam @HasText @Size(max = 200) @OneLine String name,
            @RequestParam(required = false) @HasText @Size(max = 200) @OneLine @Nullable String title,
            @RequestParam(defaultValue = "EVERYBODY") Audience audience,
            InputStream body,
            CurrentUser user)
            throws IOException {
        access.managed(user, id);
        var document = receive.document(body, name.strip());
        return arrange.add(user, id, document, title == null ? name.strip() : title.strip(), audience);
    }

    @PatchMapping("/{attachmentId}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(operationId = "changeEventAttachment", summary = "Gives a document another title or audience")
    Attachment change(
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            @Valid @RequestBody AttachmentChange request,
            CurrentUser user) {
        var title = request.title() == null ? null : request.title().strip();
        return arrange.change(user, id, attachmentId, title, request.audience());
    }

    @DeleteMapping("/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(operationId = "removeEventAttachment", summary = "Takes a document off an event")
    void remove(@PathVariable UUID id, @PathVariable UUID attachmentId, CurrentUser user) {
        arrange.remove(user, id, attachmentId);
    }
}

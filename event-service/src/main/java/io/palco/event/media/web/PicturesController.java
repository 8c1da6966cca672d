package io.palco.event.media.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.files.AltText;
import io.palco.event.files.ReceiveFile;
import io.palco.event.media.ArrangePictures;
import io.palco.event.media.EventPicture;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/media/pictures")
@Tag(name = "Media")
class PicturesController {

    private final EventAccess access;
    private final ReceiveFile receive;
    private final ArrangePictures arrange;

    PicturesController(EventAccess access, ReceiveFile receive, ArrangePictures arrange) {
        this.access = access;
        this.receive = receive;
        this.arrange = arrange;
    }

    /// What a picture shows, in both languages.
    record AltRequest(
            @NotNull @Size(max = 300) @OneLine String pt,
            @NotNull @Size(max = 300) @OneLine String en) {}

    /// A change of some things about a picture; what is absent stays.
    record PictureChange(
            @Valid @Nullable AltRequest alt, @Nullable Boolean cover) {}

    /// All pictures of an event in their new order.
    record PictureOrder(@NotNull @Size(max = 100) List<@NotNull UUID> ids) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(
            operationId = "addEventPicture",
            summary = "Adds a picture to an event",
            description = "A JPEG, PNG or GIF of at most 10 MB as the body, whatever its Content-Type says. It is drawn"
                    + " anew in several widths and formats; nothing else of the file is kept. The first picture becomes"
                    + " the cover.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "image/*",
                                            schema = @Schema(type = "string", format = "binary"))))
    EventPicture add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") @Size(max = 300) @OneLine String altPt,
            @RequestParam(defaultValue = "") @Size(max = 300) @OneLine String altEn,
            InputStream body,
            CurrentUser user)
            throws IOException {
        access.managed(user, id);
        return arrange.add(user, id, receive.picture(body), new AltText(altPt.strip(), altEn.strip()));
    }

    @PatchMapping("/{pictureId}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(operationId = "changeEventPicture", summary = "Says what a picture shows, or makes it the cover")
    EventPicture change(
            @PathVariable UUID id,
            @PathVariable UUID pictureId,
            @Valid @RequestBody PictureChange request,
            CurrentUser user) {
        var alt = request.alt() == null
                ? null
                : new AltText(request.alt().pt().strip(), request.alt().en().strip());
        return arrange.change(user, id, pictureId, alt, request.cover());
    }

    @PutMapping("/order")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(operationId = "orderEventPictures", summary = "Puts an event's pictures in order")
    List<EventPicture> order(@PathVariable UUID id, @Valid @RequestBody PictureOrder request, CurrentUser user) {
        return arrange.order(user, id, request.ids());
    }

    @DeleteMapping("/{pictureId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(operationId = "removeEventPicture", summary = "Takes a picture off an event")
    void remove(@PathVariable UUID id, @PathVariable UUID pictureId, CurrentUser user) {
        arrange.remove(user, id, pictureId);
    }
}

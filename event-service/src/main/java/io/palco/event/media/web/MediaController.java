package io.palco.event.media.web;

import io.palco.event.files.KeptFiles;
import io.palco.event.files.web.Download;
import io.palco.event.media.EventMedia;
import io.palco.event.media.MediaQueries;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/media")
@Tag(name = "Media")
class MediaController {

    private final MediaQueries queries;
    private final KeptFiles files;

    MediaController(MediaQueries queries, KeptFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @GetMapping
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "getEventMedia",
            summary = "Shows an event's pictures and documents",
            description = "Documents for attendees are listed only to those who attend or plan the event.")
    EventMedia show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return queries.of(id, user);
    }

    @GetMapping(value = "/attachments/{attachmentId}", produces = MediaType.ALL_VALUE)
    @Access(Access.Who.PUBLIC)
    @Operation(operationId = "downloadAttachment", summary = "Downloads a document of an event")
    ResponseEntity<Resource> download(
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        var attachment = queries.attachment(id, attachmentId, user);
        var file = files.openDocument(attachmentId).orElseThrow(ProblemException::notFound);
        return Download.of(file, attachment.name(), attachment.contentType());
    }
}

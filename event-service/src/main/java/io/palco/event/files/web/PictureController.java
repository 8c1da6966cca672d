package io.palco.event.files.web;

import io.palco.event.files.KeptFiles;
import io.palco.platform.security.Access;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Media")
class PictureController {

    private final KeptFiles files;

    PictureController(KeptFiles files) {
        this.files = files;
    }

    @GetMapping(
            value = "/api/v1/media/{id}/{variant}",
            produces = {"image/webp", MediaType.IMAGE_JPEG_VALUE})
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(
            operationId = "getPicture",
            summary = "A picture",
            description = "It never changes under its address, so it may be cached for good.")
    ResponseEntity<Resource> show(
            @PathVariable UUID id,
            @Parameter(description = "Width and format, as in the picture's `sources`", example = "640.webp")
                    @PathVariable
                    String variant) {
        var picture = files.openPicture(id, variant).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .contentType(variant.endsWith(".webp") ? MediaType.parseMediaType("image/webp") : MediaType.IMAGE_JPEG)
                .contentLength(picture.size())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(new InputStreamResource(picture.content()));
    }
}

package io.palco.identity.profile.web;

import io.palco.identity.profile.PhotoOutcome.Kept;
import io.palco.identity.profile.PhotoOutcome.NotAPicture;
import io.palco.identity.profile.PhotoOutcome.TooManyBytes;
import io.palco.identity.profile.PhotoOutcome.TooManyPixels;
import io.palco.identity.profile.Photos;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "me")
class PhotoController {

    private static final int LARGE = 512;
    private static final int SMALL = 128;

    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    @PutMapping(value = "/me/photo", consumes = "image/*")
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "putMyPhoto",
            summary = "Replace one's own photo",
            description =
                    "A JPEG, PNG or GIF of at most 5 MB, whatever its Content-Type says. Its middle is cut out as a"
                            + " square and drawn anew in two sizes; nothing else of the file is kept.")
    PhotoResponse put(@RequestBody byte[] picture, CurrentUser user) {
        return switch (photos.put(user.id(), picture)) {
            case Kept(var id) -> PhotoResponse.of(id);
            case NotAPicture() -> throw ProfileProblems.notAPicture();
            case TooManyPixels(var width, var height) -> throw ProfileProblems.tooManyPixels(width, height);
            case TooManyBytes() -> throw ProfileProblems.tooManyBytes();
        };
    }

    @DeleteMapping("/me/photo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "deleteMyPhoto", summary = "Take one's own photo away")
    void delete(CurrentUser user) {
        photos.delete(user.id());
    }

    @GetMapping(value = "/photos/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(
            operationId = "getPhoto",
            summary = "A photo",
            description = "It never changes under its id, so it may be cached for good.")
    ResponseEntity<byte[]> get(
            @PathVariable UUID id,
            @Parameter(description = "Pixels a side", schema = @Schema(allowableValues = {"512", "128"}))
                    @RequestParam(defaultValue = "512")
                    int size) {
        var picture = switch (size) {
            case LARGE -> photos.large(id);
            case SMALL -> photos.small(id);
            default ->
                throw ProblemException.invalid(
                        FieldProblem.of("size", "size must be 512 or 128.", "size deve ser 512 ou 128."));
        };
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .body(picture.orElseThrow(ProblemException::notFound));
    }
}

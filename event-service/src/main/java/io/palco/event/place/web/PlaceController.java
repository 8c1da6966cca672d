package io.palco.event.place.web;

import io.palco.event.place.FindPlaces;
import io.palco.event.place.Place;
import io.palco.event.place.PlaceProperties;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/places")
@Tag(name = "Places")
class PlaceController {

    private final FindPlaces places;
    private final PlaceProperties properties;

    PlaceController(FindPlaces places, PlaceProperties properties) {
        this.places = places;
        this.properties = properties;
    }

    /// What the map draws on; all absent when the operator names no tiles.
    record MapSettings(
            @Nullable String styleUrl,
            @Nullable String tileUrl,
            @Nullable String attribution) {}

    @GetMapping
    @Access(Access.Who.PUBLIC)
    @Operation(
            summary = "Finds places by name",
            description = "Brazil's municipalities for everybody; streets and houses for those who are signed in, where"
                    + " the operator has a provider for them.")
    ListResponse<Place> find(
            @RequestParam @HasText @Size(max = 200) @OneLine String q,
            @RequestParam(defaultValue = "10") @Min(1) @Max(20) int limit,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        return new ListResponse<>(places.find(q.strip(), limit, user.isPresent()), null);
    }

    @GetMapping("/reverse")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Says what lies at a point")
    Place at(
            @RequestParam @DecimalMin("-90") @DecimalMax("90") double latitude,
            @RequestParam @DecimalMin("-180") @DecimalMax("180") double longitude,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        return places.at(latitude, longitude, user.isPresent()).orElseThrow(ProblemException::notFound);
    }

    @GetMapping("/map")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Says what the map draws on")
    MapSettings map() {
        var map = properties.map();
        return new MapSettings(blankToNull(map.styleUrl()), blankToNull(map.tileUrl()), blankToNull(map.attribution()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

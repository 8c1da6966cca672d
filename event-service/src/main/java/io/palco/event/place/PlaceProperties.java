package io.palco.event.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings of geocoding and maps; only the operator names addresses that are asked.
@Validated
@ConfigurationProperties("palco.places")
public record PlaceProperties(
        @NotNull @Valid @DefaultValue Nominatim nominatim,
        @NotNull @Valid @DefaultValue Map map) {

    /// @param url       of a Nominatim-compatible server; without one, the gazetteer answers
    /// @param userAgent who asks, with a way to reach the operator, as Nominatim's policy demands
    /// @param perSecond the most requests a second that one instance sends
    public record Nominatim(
            @Nullable String url,
            @NotBlank @DefaultValue("Palco") String userAgent,
            @Min(1) @Max(1_000) @DefaultValue("1") int perSecond,
            @NotNull @DefaultValue("2s") Duration timeout) {

        boolean isSet() {
            return url != null && !url.isBlank();
        }
    }

    /// What the map draws on; without either it draws on nothing.
    ///
    /// @param styleUrl    of a MapLibre style
    /// @param tileUrl     of raster tiles, with `{z}`, `{x}` and `{y}`
    /// @param attribution of the tiles
    public record Map(
            @Pattern(regexp = "(https?://.+)?") @Nullable String styleUrl,
            @Pattern(regexp = "(https?://.+)?") @Nullable String tileUrl,
            @Nullable String attribution) {}
}

package io.palco.event.catalog.web;

import io.palco.event.catalog.Location;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Where the event takes place; coordinates in WGS 84 degrees.
public record LocationRequest(
        @NotNull @HasText @Size(max = 200) @OneLine String name,

        @Size(max = 500) @Lines @Nullable String address,

        @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,
        @Size(max = 100) @OneLine @Nullable String city,
        @Size(max = 100) @OneLine @Nullable String state) {

    Location toLocation() {
        return new Location(
                name.strip(),
                address,
                latitude,
                longitude,
                EventRequest.blankToNull(city),
                EventRequest.blankToNull(state));
    }
}

package io.palco.event.venue.web;

import io.palco.event.venue.VenueDetails;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A venue as an organizer writes it; used to make one and to replace one.
///
/// @param organizationId whose it is, when it is made; without it, the only organization in which the caller may
///   manage resources
record VenueRequest(
        @NotNull @HasText @Size(max = 200) @OneLine String name,

        @Size(max = 500) @Lines @Nullable String address,

        @Size(max = 100) @OneLine @Nullable String city,
        @Size(max = 100) @OneLine @Nullable String state,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,
        @NotBlank @Size(max = 64) String timeZone,
        @Size(max = 2_000) @Lines @Nullable String accessibility,
        @Nullable UUID organizationId) {

    VenueDetails toDetails() {
        return new VenueDetails(
                name.strip(),
                blankToNull(address),
                blankToNull(city),
                blankToNull(state),
                latitude,
                longitude,
                timeZone,
                blankToNull(accessibility));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

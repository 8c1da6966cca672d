package io.palco.event.venue.web;

import io.palco.event.venue.RoomDetails;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A room as an organizer writes it.
record RoomRequest(
        @NotNull @HasText @Size(max = 100) @OneLine String name,

        @Min(1) @Max(1_000_000) @Nullable Integer capacity,
        @Size(max = 2_000) @Lines @Nullable String accessibility) {

    RoomDetails toDetails() {
        return new RoomDetails(name.strip(), capacity, VenueRequest.blankToNull(accessibility));
    }
}

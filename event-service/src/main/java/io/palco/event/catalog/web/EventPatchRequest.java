package io.palco.event.catalog.web;

import static java.util.Objects.requireNonNullElse;

import io.palco.event.catalog.EventDetails;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of some fields; what is absent stays as it is. A new location without a venue is one of its own; an empty
/// `onlineUrl` takes the address away.
public record EventPatchRequest(
        @Size(min = 1, max = 200) @HasText @OneLine @Nullable
        String title,

        @Size(max = 20_000) @Lines @Nullable String description,

        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Size(min = 1, max = 64) @Nullable String timeZone,
        @Valid @Nullable LocationRequest location,
        @Min(1) @Max(1_000_000) @Nullable Integer capacity,
        @Nullable UUID venueId,

        @Size(max = 500) @Pattern(regexp = EventRequest.WEB_ADDRESS) @Nullable
        String onlineUrl,

        @Size(max = 10) @Nullable List<@NotNull @HasText @Size(max = 40) @OneLine String> categories) {

    public EventDetails applyTo(EventDetails before) {
        return new EventDetails(
                title == null ? before.title() : title.strip(),
                requireNonNullElse(description, before.description()),
                requireNonNullElse(startsAt, before.startsAt()),
                requireNonNullElse(endsAt, before.endsAt()),
                requireNonNullElse(timeZone, before.timeZone()),
                location == null ? before.location() : location.toLocation(),
                categories == null ? before.categories() : EventRequest.normalized(categories),
                requireNonNullElse(capacity, before.capacity()),
                venueOf(before),
                onlineUrl == null ? before.onlineUrl() : EventRequest.blankToNull(onlineUrl));
    }

    /// Who writes down another place no longer means the venue.
    private @Nullable UUID venueOf(EventDetails before) {
        if (venueId != null) {
            return venueId;
        }
        return location == null ? before.venueId() : null;
    }
}

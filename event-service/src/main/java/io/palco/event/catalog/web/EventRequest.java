package io.palco.event.catalog.web;

import io.palco.event.catalog.EventDetails;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as an organizer writes it; used to make one and to replace one.
///
/// @param organizationId whose event it is; without it, the only organization in which the caller may
///   manage events
/// @param venueId        where it is held, instead of the location that is then only a placeholder
/// @param onlineUrl      where it can be followed from afar; shown to everybody
public record EventRequest(
        @NotNull @HasText @Size(max = 200) @OneLine String title,

        @Size(max = 20_000) @Lines @Nullable String description,

        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 64) String timeZone,
        @NotNull @Valid LocationRequest location,
        @Min(1) @Max(1_000_000) int capacity,
        @Nullable UUID organizationId,
        @Nullable UUID venueId,

        @Size(max = 500) @Pattern(regexp = WEB_ADDRESS) @Nullable
        String onlineUrl,

        @Size(max = 10) @Nullable List<@NotNull @HasText @Size(max = 40) @OneLine String> categories) {

    /// Nothing but a page of the web: no `javascript:`, and nothing to be mistaken for markup.
    static final String WEB_ADDRESS = "|https?://[^\\s\\p{C}\"<>]+";

    public EventDetails toDetails() {
        return new EventDetails(
                title.strip(),
                description == null ? "" : description,
                startsAt,
                endsAt,
                timeZone,
                location.toLocation(),
                normalized(categories),
                capacity,
                venueId,
                blankToNull(onlineUrl));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<String> normalized(@Nullable List<String> categories) {
        return categories == null
                ? List.of()
                : categories.stream()
                        .map(category -> category.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }
}

package io.palco.event.venue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A venue as it is shown.
///
/// @param rooms how many rooms it has
public record VenueView(
        UUID id,
        UUID organizationId,
        String name,
        @Nullable String address,
        @Nullable String city,
        @Nullable String state,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String timeZone,
        @Nullable String accessibility,
        int rooms,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

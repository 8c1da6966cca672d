package io.palco.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// State of an event as of `version`. `status` is one of `DRAFT`, `PUBLISHED`, `CANCELLED`, `COMPLETED`; `timeZone` is
/// an IANA zone id; `capacity` counts places.
public record EventSnapshot(
        UUID id,
        UUID organizationId,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Location location,
        List<String> categories,
        int capacity,
        String status,
        @Nullable String cancellationReason,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /// Where the event takes place; coordinates are WGS 84 degrees.
    public record Location(
            String name,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}

package io.palco.report.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as of `version`.
@Schema(name = "ReportedEvent")
public record EventFact(
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

    @Schema(name = "ReportedLocation")
    public record Location(
            String name,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}

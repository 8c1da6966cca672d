package io.palco.event.seating;

import java.time.Instant;
import java.util.UUID;

/// A seat map as it is shown.
///
/// @param seats  of the plan, blocked ones included
/// @param places how many people it holds
public record SeatMapView(
        UUID id,
        UUID organizationId,
        UUID venueId,
        String name,
        SeatPlan plan,
        int seats,
        int places,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

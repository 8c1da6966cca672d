package io.palco.event.seating;

import java.util.UUID;

/// A seat map in a list, without its plan.
public record SeatMapSummary(UUID id, UUID venueId, String name, int seats, int places, long version) {}

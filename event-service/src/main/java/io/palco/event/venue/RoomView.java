package io.palco.event.venue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A room of a venue.
public record RoomView(
        UUID id,
        UUID venueId,
        String name,
        @Nullable Integer capacity,
        @Nullable String accessibility,
        long version) {}

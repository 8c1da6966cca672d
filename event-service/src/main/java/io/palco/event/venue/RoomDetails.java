package io.palco.event.venue;

import org.jspecify.annotations.Nullable;

/// What an organizer writes down about a room.
///
/// @param capacity how many people it holds; unknown when absent
public record RoomDetails(
        String name, @Nullable Integer capacity, @Nullable String accessibility) {}

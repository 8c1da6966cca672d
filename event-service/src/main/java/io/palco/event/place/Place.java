package io.palco.event.place;

import org.jspecify.annotations.Nullable;

/// Somewhere on the map.
///
/// @param label       how to tell it from others of its name, for example `Palmas, TO`
/// @param latitude    WGS 84 degrees
/// @param attribution whom the answer is owed to, to be shown with it
public record Place(
        String label,
        @Nullable String address,
        @Nullable String city,
        @Nullable String state,
        double latitude,
        double longitude,
        String attribution) {}

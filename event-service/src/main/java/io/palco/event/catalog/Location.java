package io.palco.event.catalog;

import org.jspecify.annotations.Nullable;

/// Where an event takes place; coordinates are WGS 84 degrees, both or none.
///
/// @param state of the country, for example `SP`
public record Location(
        String name,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String city,
        @Nullable String state) {}

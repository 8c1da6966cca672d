package io.palco.event.catalog;

import org.jspecify.annotations.Nullable;

/// Where an event takes place; coordinates are WGS 84 degrees, both or none.
public record Location(
        String name,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude) {}

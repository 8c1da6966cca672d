package io.palco.event.resource;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that can be booked, as it is shown.
///
/// @param venueName of the room's venue
/// @param capacity  how many people the room holds
public record ResourceView(
        UUID id,
        UUID organizationId,
        ResourceKind kind,
        String name,
        @Nullable String description,
        int stock,
        int setupMinutes,
        int teardownMinutes,
        @Nullable UUID roomId,
        @Nullable UUID venueId,
        @Nullable String venueName,
        @Nullable Integer capacity,
        @Nullable UUID userId,
        List<Menu> menus,
        long version) {}

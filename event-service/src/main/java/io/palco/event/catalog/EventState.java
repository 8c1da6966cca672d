package io.palco.event.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it is at one version.
public record EventState(
        UUID id,
        UUID organizationId,
        EventDetails details,
        EventStatus status,
        @Nullable String cancellationReason,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

package io.palco.event.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it is at one version.
///
/// @param seriesId     the series it belongs to, if any
/// @param recurrenceId the date in the series' rule that it stands for
public record EventState(
        UUID id,
        UUID organizationId,
        EventDetails details,
        EventStatus status,
        @Nullable String cancellationReason,
        @Nullable UUID seriesId,
        @Nullable LocalDate recurrenceId,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

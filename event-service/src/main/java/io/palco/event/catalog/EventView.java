package io.palco.event.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it is shown: its state and how many places are left.
///
/// @param organizationName as identity-service last told; absent until it has
/// @param venueId   of the venue at which it is held, when it is one of the organization's
/// @param onlineUrl where it can be followed from afar
/// @param seriesId the series it belongs to, if any
/// @param recurrenceId the date in the series' rule that it stands for
/// @param price     absent when it is free
/// @param seatMapId of the plan by which it sells seats
/// @param available places left, as registration-service last told; 0 when the event is full
public record EventView(
        UUID id,
        UUID organizationId,
        @Nullable String organizationName,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Location location,
        List<String> categories,
        int capacity,
        int available,
        @Nullable UUID venueId,
        @Nullable String onlineUrl,
        @Nullable PriceRange price,
        @Nullable Cover cover,
        @Nullable UUID seatMapId,
        EventStatus status,
        @Nullable String cancellationReason,
        @Nullable UUID seriesId,
        @Nullable LocalDate recurrenceId,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /// @param taken places taken
    static EventView of(
            EventState event,
            @Nullable String organizationName,
            int taken,
            @Nullable Cover cover,
            @Nullable PriceRange price,
            @Nullable UUID seatMapId) {
        var details = event.details();
        return new EventView(
                event.id(),
                event.organizationId(),
                organizationName,
                details.title(),
                details.description(),
                details.startsAt(),
                details.endsAt(),
                details.timeZone(),
                details.location(),
                details.categories(),
                details.capacity(),
                Math.max(0, details.capacity() - taken),
                details.venueId(),
                details.onlineUrl(),
                price,
                cover,
                seatMapId,
                event.status(),
                event.cancellationReason(),
                event.seriesId(),
                event.recurrenceId(),
                event.version(),
                event.createdAt(),
                event.updatedAt());
    }
}

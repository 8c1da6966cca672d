package io.palco.event.series;

import io.palco.event.catalog.EventDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A series as it is at one version.
///
/// @param blueprint    what its occurrences say unless they say otherwise; with the times of the first
/// @param plannedUntil the last date for which occurrences were made
public record Series(
        UUID id,
        UUID organizationId,
        UUID madeBy,
        Schedule schedule,
        EventDetails blueprint,
        SeriesStatus status,
        LocalDate plannedUntil,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    Series with(Schedule schedule, EventDetails blueprint, LocalDate plannedUntil) {
        return new Series(
                id, organizationId, madeBy, schedule, blueprint, status, plannedUntil, version, createdAt, updatedAt);
    }

    Series with(SeriesStatus status) {
        return new Series(
                id, organizationId, madeBy, schedule, blueprint, status, plannedUntil, version, createdAt, updatedAt);
    }

    /// What the first occurrence says unless it says otherwise.
    public EventDetails first() {
        return on(schedule.startsOn());
    }

    /// What the occurrence on a date says.
    EventDetails on(LocalDate date) {
        var range = schedule.hours().on(date);
        return blueprint.at(range.start(), range.end(), schedule.hours().zone().getId());
    }
}

package io.palco.event.series.web;

import io.palco.event.catalog.EventDetails;
import io.palco.event.series.Series;
import io.palco.event.series.SeriesStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A series as it is shown.
///
/// @param event        what its occurrences say unless they say otherwise, with the times of the first date
/// @param endless      whether more dates follow as time goes by
/// @param plannedUntil the last date for which occurrences were made
record SeriesResponse(
        UUID id,
        UUID organizationId,
        EventDetails event,
        String rule,
        List<LocalDate> exdates,
        boolean endless,
        LocalDate plannedUntil,
        SeriesStatus status,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static SeriesResponse of(Series series) {
        var schedule = series.schedule();
        return new SeriesResponse(
                series.id(),
                series.organizationId(),
                series.first(),
                schedule.rule().text(),
                schedule.exdates().stream().sorted().toList(),
                schedule.rule().isEndless(),
                series.plannedUntil(),
                series.status(),
                series.version(),
                series.createdAt(),
                series.updatedAt());
    }
}

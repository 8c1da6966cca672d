package io.palco.event.series;

import io.palco.event.catalog.EventDetails;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// What a change means for the occurrences.
///
/// @param anchor the occurrence at which it was made; the change holds for it even where it differed before
/// @param fields what was changed
/// @param days   how far the dates move
/// @param since  occurrences before that date stay
record SeriesMove(
        Schedule schedule, EventDetails blueprint, UUID anchor, Set<String> fields, int days, LocalDate since) {

    SeriesMove with(LocalDate since) {
        return new SeriesMove(schedule, blueprint, anchor, fields, days, since);
    }
}

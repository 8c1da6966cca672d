package io.palco.event.series.web;

import io.palco.event.catalog.web.EventRequest;
import io.palco.platform.calendar.Recurrence;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A series as an organizer writes it.
///
/// @param event   the first occurrence; its local time is what repeats
/// @param rule    RFC 5545, for example `FREQ=WEEKLY;BYDAY=MO;COUNT=10`
/// @param exdates dates of the rule that are left out
record SeriesRequest(
        @NotNull @Valid EventRequest event,

        @NotBlank @Size(max = Recurrence.MAX_LENGTH) @OneLine
        String rule,

        @Size(max = 366) @Nullable List<@NotNull LocalDate> exdates) {

    Set<LocalDate> leftOut() {
        return exdates == null ? Set.of() : Set.copyOf(exdates);
    }
}

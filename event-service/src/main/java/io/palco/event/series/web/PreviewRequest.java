package io.palco.event.series.web;

import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.Location;
import io.palco.platform.calendar.Recurrence;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When the first occurrence takes place and how it repeats.
record PreviewRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 64) String timeZone,

        @NotBlank @Size(max = Recurrence.MAX_LENGTH) @OneLine
        String rule,

        @Size(max = 366) @Nullable List<@NotNull LocalDate> exdates) {

    EventDetails first() {
        var nowhere = new Location("", null, null, null, null, null);
        return new EventDetails("", "", startsAt, endsAt, timeZone, nowhere, List.of(), 1, null, null);
    }

    Set<LocalDate> leftOut() {
        return exdates == null ? Set.of() : Set.copyOf(exdates);
    }
}

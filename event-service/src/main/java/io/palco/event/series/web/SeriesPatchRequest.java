package io.palco.event.series.web;

import io.palco.event.catalog.web.EventPatchRequest;
import io.palco.event.series.SeriesEdit;
import io.palco.platform.calendar.Recurrence;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A change made at one occurrence; what is absent stays as it is.
///
/// @param scope      for how many it holds
/// @param occurrence the date in the rule at which it was made
/// @param event      what that occurrence shall say
/// @param exdates    all dates left out from now on
record SeriesPatchRequest(
        SeriesEdit.@NotNull Scope scope,
        @NotNull LocalDate occurrence,
        @Valid @Nullable EventPatchRequest event,

        @Size(min = 1, max = Recurrence.MAX_LENGTH) @OneLine @Nullable
        String rule,

        @Size(max = 366) @Nullable List<@NotNull LocalDate> exdates) {

    SeriesEdit toEdit() {
        return new SeriesEdit(
                scope,
                occurrence,
                details -> event == null ? details : event.applyTo(details),
                rule,
                exdates == null ? null : Set.copyOf(exdates));
    }
}

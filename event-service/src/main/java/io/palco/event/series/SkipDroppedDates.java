package io.palco.event.series;

import io.palco.event.catalog.OccurrenceDropped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A date whose draft was thrown away is left out from then on.
@Component
class SkipDroppedDates {

    private final SeriesRows rows;

    SkipDroppedDates(SeriesRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(OccurrenceDropped dropped) {
        rows.leaveOut(dropped.seriesId(), dropped.recurrenceId());
    }
}

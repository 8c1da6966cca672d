package io.palco.event.series;

import io.palco.event.catalog.Occurrences;
import io.palco.event.catalog.Occurrences.Occurrence;
import io.palco.event.catalog.Occurrences.Place;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the occurrences of a series for the dates that have none yet. A date that was called off keeps its cancelled
/// event and gets no other.
@Component
class MakeOccurrences {

    private final Occurrences occurrences;
    private final SeriesRules rules;

    MakeOccurrences(Occurrences occurrences, SeriesRules rules) {
        this.occurrences = occurrences;
        this.rules = rules;
    }

    /// Those up to the date until which the series is planned.
    void missing(Series series) {
        var taken =
                occurrences.locked(series.id()).stream().map(Occurrence::date).collect(Collectors.toSet());
        for (var date : rules.comingDates(series.schedule(), series.plannedUntil())) {
            if (!taken.contains(date)) {
                make(series, date);
            }
        }
    }

    void make(Series series, LocalDate date) {
        var event = occurrences.add(
                series.organizationId(), series.madeBy(), new Place(series.id(), date, Set.of()), series.on(date));
        if (series.status() == SeriesStatus.PUBLISHED) {
            occurrences.publish(event.id());
        }
    }
}

package io.palco.event.series.web;

import io.palco.event.series.SeriesQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a rule would give.
///
/// @param rule    as it is kept
/// @param endless whether more follow as time goes by
/// @param dates   all that would be made now
record PreviewResponse(String rule, boolean endless, List<Date> dates) {

    /// @param shifted whether the clocks leave out the hour at which it should begin, so that it begins later
    record Date(LocalDate date, Instant startsAt, Instant endsAt, boolean shifted) {}

    static PreviewResponse of(SeriesQueries.Preview preview) {
        var rule = preview.schedule().rule();
        return new PreviewResponse(
                rule.text(),
                rule.isEndless(),
                preview.dates().stream()
                        .map(date -> new Date(
                                date.date(),
                                date.range().start(),
                                date.range().end(),
                                date.range().shifted()))
                        .toList());
    }
}

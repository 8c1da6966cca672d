package io.palco.event.series;

import io.palco.platform.calendar.LocalHours;
import io.palco.platform.calendar.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// When a series takes place.
///
/// @param startsOn the date from which the rule counts
/// @param exdates  dates of the rule that are left out
public record Schedule(Recurrence rule, LocalDate startsOn, LocalHours hours, Set<LocalDate> exdates) {

    /// The most occurrences that are planned at once; a daily series for a year.
    public static final int MOST = 366;

    public Schedule {
        exdates = Set.copyOf(exdates);
    }

    /// The dates up to and including one, without those left out.
    List<LocalDate> dates(LocalDate until) {
        return rule.dates(startsOn, until).stream()
                .filter(date -> !exdates.contains(date))
                .toList();
    }

    /// The part before a date.
    Schedule before(LocalDate date) {
        return new Schedule(rule.endingOn(date.minusDays(1)), startsOn, hours, kept(exdates, date, false));
    }

    /// The part from a date on. A number of times is shared between the two parts.
    Schedule from(LocalDate date) {
        var passed = rule.dates(startsOn, date.minusDays(1)).size();
        var rest = rule.count()
                .map(count -> rule.times(Math.max(1, count - passed)))
                .orElse(rule);
        return new Schedule(rest, date, hours, kept(exdates, date, true));
    }

    private static Set<LocalDate> kept(Set<LocalDate> dates, LocalDate limit, boolean after) {
        return dates.stream().filter(date -> after != date.isBefore(limit)).collect(Collectors.toUnmodifiableSet());
    }
}

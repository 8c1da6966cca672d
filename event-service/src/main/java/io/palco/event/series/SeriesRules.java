package io.palco.event.series;

import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.VenueOfEvent;
import io.palco.platform.calendar.InvalidRecurrenceException;
import io.palco.platform.calendar.LocalHours;
import io.palco.platform.calendar.Recurrence;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a schedule must be like, and how far it is planned.
@Component
class SeriesRules {

    /// Longer than any series may last by its own limit.
    private static final int MOST_YEARS = 5;

    private final SeriesSettings settings;
    private final VenueOfEvent venues;
    private final Clock clock;

    SeriesRules(SeriesSettings settings, VenueOfEvent venues, Clock clock) {
        this.settings = settings;
        this.venues = venues;
        this.clock = clock;
    }

    /// The schedule that begins with an event.
    ///
    /// @throws ProblemException 422 when the event or the rule is not sound
    Schedule schedule(EventDetails first, String rule, Set<LocalDate> exdates) {
        requireSound(first);
        var zone = ZoneId.of(first.timeZone());
        var hours = LocalHours.between(first.startsAt(), first.endsAt(), zone);
        var startsOn = first.startsAt().atZone(zone).toLocalDate();
        var schedule = new Schedule(recurrence(rule, hours), startsOn, hours, exdates);
        var dates = schedule.rule().dates(startsOn, startsOn.plusYears(MOST_YEARS));
        if (dates.isEmpty() || !dates.getFirst().equals(startsOn)) {
            throw ProblemException.invalid(FieldProblem.of(
                    "rule", "The first date must follow the rule.", "A primeira data precisa seguir a regra."));
        }
        return schedule;
    }

    Recurrence recurrence(String rule, LocalHours hours) {
        try {
            return Recurrence.parse(rule, hours.zone(), hours.start());
        } catch (InvalidRecurrenceException _) {
            throw ProblemException.invalid(FieldProblem.of(
                    "rule",
                    "Give a rule of RFC 5545 that repeats daily, weekly, monthly or yearly, for example"
                            + " FREQ=WEEKLY;BYDAY=MO;COUNT=10.",
                    "Informe uma regra da RFC 5545 que se repita por dia, semana, mês ou ano, por exemplo"
                            + " FREQ=WEEKLY;BYDAY=MO;COUNT=10."));
        }
    }

    /// Up to when a schedule is planned now.
    LocalDate horizon(Schedule schedule) {
        var today = today(schedule);
        var from = schedule.startsOn().isAfter(today) ? schedule.startsOn() : today;
        return schedule.rule().isEndless() ? from.plusDays(settings.daysAhead()) : from.plusYears(MOST_YEARS);
    }

    /// A date up to which every endless series is planned, wherever on earth it takes place.
    LocalDate soonestHorizon() {
        return now().atZone(ZoneOffset.MIN).toLocalDate().plusDays(settings.daysAhead());
    }

    /// The dates still to come, up to and including one.
    ///
    /// @throws ProblemException 422 when there is none, or there are too many
    List<LocalDate> comingDates(Schedule schedule, LocalDate until) {
        var now = clock.instant();
        var coming = new ArrayList<LocalDate>();
        for (var date : schedule.dates(until)) {
            if (schedule.hours().on(date).start().isAfter(now)) {
                coming.add(date);
            }
        }
        if (coming.size() > Schedule.MOST) {
            throw ProblemException.invalid(FieldProblem.of(
                    "rule",
                    "That is more than %d dates; end the series sooner.".formatted(Schedule.MOST),
                    "São mais de %d datas; termine a série antes.".formatted(Schedule.MOST)));
        }
        return coming;
    }

    List<LocalDate> requireSome(List<LocalDate> dates) {
        if (dates.isEmpty()) {
            throw ProblemException.invalid(FieldProblem.of(
                    "rule", "The rule leaves no date in the future.", "A regra não deixa nenhuma data no futuro."));
        }
        return dates;
    }

    void requireFuture(EventDetails details) {
        if (!details.startsAt().isAfter(now())) {
            throw ProblemException.invalid(EventDetails.startInThePast());
        }
    }

    Instant now() {
        return clock.instant();
    }

    private LocalDate today(Schedule schedule) {
        return clock.instant().atZone(schedule.hours().zone()).toLocalDate();
    }

    /// An occurrence at the place of its venue.
    ///
    /// @throws ProblemException 422 when it is not sound
    EventDetails placed(UUID organizationId, EventDetails details) {
        requireSound(details);
        return venues.placed(organizationId, details);
    }

    private static void requireSound(EventDetails details) {
        var broken = details.brokenRules();
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
    }
}

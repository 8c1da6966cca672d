package io.palco.event.series;

import io.palco.event.catalog.DetailFields;
import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.Occurrences;
import io.palco.event.catalog.Occurrences.Occurrence;
import io.palco.event.catalog.Occurrences.Place;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings the occurrences of a series in line with what it says now. What is over, cancelled or under way stays; what
/// the rule no longer names is called off; what it newly names is made.
@Component
class FollowSeries {

    private final Occurrences occurrences;
    private final MakeOccurrences make;
    private final CapacityCheck capacities;
    private final SeriesRules rules;

    FollowSeries(Occurrences occurrences, MakeOccurrences make, CapacityCheck capacities, SeriesRules rules) {
        this.occurrences = occurrences;
        this.make = make;
        this.capacities = capacities;
        this.rules = rules;
    }

    /// @param from   the series they belong to so far
    /// @param series the one they shall belong to, as it is now
    void follow(UUID from, Series series, SeriesMove move) {
        var wanted = new LinkedHashSet<>(rules.comingDates(series.schedule(), series.plannedUntil()));
        rules.requireSome(wanted.stream().toList());
        var taken = new HashSet<LocalDate>();
        for (var occurrence : occurrences.locked(from)) {
            if (occurrence.date().isBefore(move.since())) {
                continue;
            }
            var date = isOpen(occurrence.event()) ? occurrence.date().plusDays(move.days()) : occurrence.date();
            taken.add(date);
            if (!isOpen(occurrence.event())) {
                stay(series, occurrence);
            } else if (wanted.contains(date)) {
                follow(series, occurrence, date, move);
            } else {
                occurrences.callOff(occurrence.event().id(), null);
                if (occurrence.event().status() == EventStatus.PUBLISHED) {
                    stay(series, occurrence);
                }
            }
        }
        wanted.removeAll(taken);
        wanted.forEach(date -> make.make(series, date));
    }

    private void stay(Series series, Occurrence occurrence) {
        occurrences.follow(
                occurrence.event().id(),
                new Place(series.id(), occurrence.date(), occurrence.overrides()),
                occurrence.event().details());
    }

    private void follow(Series series, Occurrence occurrence, LocalDate date, SeriesMove move) {
        var own = new HashSet<>(occurrence.overrides());
        if (occurrence.event().id().equals(move.anchor())) {
            own.removeAll(move.fields());
            if (move.fields().stream().anyMatch(DetailFields.TIME::contains)) {
                own.removeAll(DetailFields.TIME);
            }
        }
        var said = DetailFields.with(series.on(date), occurrence.event().details(), own);
        requireSound(said, occurrence.event().details(), date);
        capacities.requireRoom(occurrence.event(), said.capacity());
        occurrences.follow(occurrence.event().id(), new Place(series.id(), date, Set.copyOf(own)), said);
    }

    private boolean isOpen(EventState event) {
        var open = event.status() == EventStatus.DRAFT || event.status() == EventStatus.PUBLISHED;
        return open && event.details().startsAt().isAfter(rules.now());
    }

    /// An occurrence may have kept an end of its own that the series' new start has passed.
    private void requireSound(EventDetails said, EventDetails before, LocalDate date) {
        if (!said.endsAt().isAfter(said.startsAt())) {
            throw ProblemException.invalid(FieldProblem.of(
                    "event.endsAt",
                    "On %s, which has times of its own, it would end before it starts.".formatted(date),
                    "Em %s, que tem horário próprio, terminaria antes de começar.".formatted(date)));
        }
        if (!said.startsAt().isAfter(rules.now()) && !said.startsAt().equals(before.startsAt())) {
            throw ProblemException.invalid(EventDetails.startInThePast());
        }
    }
}

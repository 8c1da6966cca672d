package io.palco.event.series;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.event.catalog.DetailFields;
import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.Occurrences;
import io.palco.event.catalog.Occurrences.Occurrence;
import io.palco.platform.calendar.LocalHours;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changing a series at one of its occurrences: all that are still to come, or that one and those after it. What was
/// changed for one occurrence alone stays as it is there.
@Service
@Transactional
public class ChangeSeries {

    private final SeriesRows rows;
    private final SeriesRules rules;
    private final FollowSeries follow;
    private final Occurrences occurrences;
    private final ApplicationEventPublisher publisher;

    ChangeSeries(
            SeriesRows rows,
            SeriesRules rules,
            FollowSeries follow,
            Occurrences occurrences,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.rules = rules;
        this.follow = follow;
        this.occurrences = occurrences;
        this.publisher = publisher;
    }

    /// @param ifMatch the version that the change is based on
    /// @return the series that the changed occurrences belong to now: the same one, or the one split off
    /// @throws ProblemException when it may not be done, is based on an old version, or breaks a rule
    public Series change(CurrentUser user, UUID id, @Nullable String ifMatch, SeriesEdit edit) {
        var found = rows.find(id).orElseThrow(ProblemException::notFound);
        user.requireVisible(Permission.EVENTS_MANAGE, found.organizationId());
        var series = rows.locked(id);
        EntityVersion.requireMatch(ifMatch, series.version());
        if (series.status() == SeriesStatus.CANCELLED) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "A cancelled series no longer changes.",
                    "Uma série cancelada não muda mais.");
        }
        var all = occurrences.locked(id);
        var anchor = all.stream()
                .filter(occurrence -> occurrence.date().equals(edit.date()))
                .findFirst()
                .orElseThrow(ChangeSeries::noSuchDate);
        var isFirst = all.stream().noneMatch(other -> other.date().isBefore(edit.date()));
        return edit.scope() == SeriesEdit.Scope.ALL || isFirst
                ? changeAll(series, anchor, edit)
                : split(series, anchor, edit);
    }

    private Series changeAll(Series series, Occurrence anchor, SeriesEdit edit) {
        var change = change(series, series.schedule(), anchor, edit);
        var changed = rows.update(series.with(change.schedule(), change.blueprint(), rules.horizon(change.schedule())));
        follow.follow(series.id(), changed, change.with(LocalDate.MIN));
        publisher.publishEvent(new SeriesChange.Changed(changed));
        return changed;
    }

    private Series split(Series series, Occurrence anchor, SeriesEdit edit) {
        var change = change(series, series.schedule().from(anchor.date()), anchor, edit);
        rows.update(series.with(series.schedule().before(anchor.date()), series.blueprint(), series.plannedUntil()));
        var rest = rows.insert(new Series(
                UuidCreator.getTimeOrderedEpoch(),
                series.organizationId(),
                series.madeBy(),
                change.schedule(),
                change.blueprint(),
                series.status(),
                rules.horizon(change.schedule()),
                0,
                series.createdAt(),
                series.updatedAt()));
        follow.follow(series.id(), rest, change.with(anchor.date()));
        publisher.publishEvent(new SeriesChange.Split(rest));
        return rest;
    }

    /// What the edit of one occurrence means for a schedule and a blueprint.
    private SeriesMove change(Series series, Schedule schedule, Occurrence anchor, SeriesEdit edit) {
        var before = anchor.event().details();
        var after = rules.placed(series.organizationId(), edit.details().apply(before));
        var fields = DetailFields.changed(before, after);
        var moves = fields.stream().anyMatch(DetailFields.TIME::contains);
        var hours = moves ? hours(after) : schedule.hours();
        var days = moves ? (int) ChronoUnit.DAYS.between(date(before), date(after)) : 0;
        var startsOn = schedule.startsOn().plusDays(days);
        var rule = edit.rule() != null
                ? rules.recurrence(edit.rule(), hours)
                : schedule.rule().movedBy(days).orElseThrow(ChangeSeries::sayTheRule);
        var exdates = edit.exdates() != null ? edit.exdates() : moved(schedule.exdates(), days);
        var said = fields.stream()
                .filter(name -> !DetailFields.TIME.contains(name))
                .collect(Collectors.toSet());
        var blueprint = DetailFields.with(series.blueprint(), after, said);
        return new SeriesMove(
                new Schedule(rule, startsOn, hours, exdates),
                blueprint,
                anchor.event().id(),
                fields,
                days,
                LocalDate.MIN);
    }

    private static LocalHours hours(EventDetails details) {
        return LocalHours.between(details.startsAt(), details.endsAt(), ZoneId.of(details.timeZone()));
    }

    private static LocalDate date(EventDetails details) {
        return details.startsAt().atZone(ZoneId.of(details.timeZone())).toLocalDate();
    }

    private static Set<LocalDate> moved(Set<LocalDate> dates, int days) {
        return dates.stream().map(date -> date.plusDays(days)).collect(Collectors.toSet());
    }

    private static ProblemException sayTheRule() {
        return ProblemException.invalid(FieldProblem.of(
                "rule",
                "This rule names its dates; say how it goes on other dates, or change this occurrence alone.",
                "Esta regra nomeia as datas; informe a regra para outras datas ou altere só esta ocorrência."));
    }

    private static ProblemException noSuchDate() {
        return ProblemException.invalid(
                FieldProblem.of("occurrence", "The series has no such date.", "A série não tem essa data."));
    }
}

package io.palco.event.series;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.Occurrences;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Making a series, opening it to the public, and calling it off.
@Service
@Transactional
public class PlanSeries {

    private final SeriesRows rows;
    private final SeriesRules rules;
    private final MakeOccurrences make;
    private final Occurrences occurrences;
    private final ApplicationEventPublisher publisher;

    PlanSeries(
            SeriesRows rows,
            SeriesRules rules,
            MakeOccurrences make,
            Occurrences occurrences,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.rules = rules;
        this.make = make;
        this.occurrences = occurrences;
        this.publisher = publisher;
    }

    /// Makes a series of drafts in an organization in which the user holds `events:manage`.
    ///
    /// @param wanted the first occurrence
    /// @throws ProblemException 422 when the event or the rule breaks a rule
    public Series make(
            CurrentUser user, UUID organizationId, EventDetails wanted, String rule, Set<LocalDate> exdates) {
        if (!user.can(Permission.EVENTS_MANAGE, organizationId)) {
            throw ProblemException.invalid(FieldProblem.of(
                    "organizationId",
                    "Choose an organization in which you may manage events.",
                    "Escolha uma organização em que você possa gerenciar eventos."));
        }
        var first = rules.placed(organizationId, wanted);
        var schedule = rules.schedule(first, rule, exdates);
        var until = rules.horizon(schedule);
        rules.requireFuture(first);
        rules.requireSome(rules.comingDates(schedule, until));
        var series = rows.insert(new Series(
                UuidCreator.getTimeOrderedEpoch(),
                organizationId,
                user.id(),
                schedule,
                first,
                SeriesStatus.DRAFT,
                until,
                0,
                Instant.EPOCH,
                Instant.EPOCH));
        make.missing(series);
        publisher.publishEvent(new SeriesChange.Created(series));
        return series;
    }

    /// Publishes all drafts of the series that are still to come, and from now on what is made.
    public Series publish(CurrentUser user, UUID id) {
        var series = managed(user, id);
        if (series.status() != SeriesStatus.DRAFT) {
            throw notNow();
        }
        var now = rules.now();
        for (var occurrence : occurrences.locked(id)) {
            var event = occurrence.event();
            if (event.status() == EventStatus.DRAFT
                    && event.details().startsAt().isAfter(now)) {
                occurrences.publish(event.id());
            }
        }
        var published = rows.update(series.with(SeriesStatus.PUBLISHED));
        publisher.publishEvent(new SeriesChange.Published(published));
        return published;
    }

    /// Calls everything off that is still to come. Whoever comes is told; drafts are thrown away.
    public Series cancel(CurrentUser user, UUID id, @Nullable String reason) {
        var series = managed(user, id);
        if (series.status() == SeriesStatus.CANCELLED) {
            throw notNow();
        }
        var now = rules.now();
        for (var occurrence : occurrences.locked(id)) {
            if (occurrence.event().details().startsAt().isAfter(now)) {
                occurrences.callOff(occurrence.event().id(), reason);
            }
        }
        var cancelled = rows.update(series.with(SeriesStatus.CANCELLED));
        publisher.publishEvent(new SeriesChange.Cancelled(cancelled));
        return cancelled;
    }

    private Series managed(CurrentUser user, UUID id) {
        var found = rows.find(id).orElseThrow(ProblemException::notFound);
        user.requireVisible(Permission.EVENTS_MANAGE, found.organizationId());
        return rows.locked(id);
    }

    private static ProblemException notNow() {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "Only a series of drafts can be published, and a cancelled one changes no more.",
                "Só uma série em rascunho pode ser publicada, e uma cancelada não muda mais.");
    }
}

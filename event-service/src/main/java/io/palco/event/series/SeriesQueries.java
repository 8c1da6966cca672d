package io.palco.event.series;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.EventQueries;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.EventView;
import io.palco.platform.calendar.LocalHours;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading series and their occurrences, and looking at what a rule would give.
@Component
public class SeriesQueries {

    private static final Keyset<Series> KEYSET = Keyset.by("s.id", Series::id)
            .sort("createdAt", "s.created_at", Keyset.INSTANT, Series::createdAt)
            .defaultSort("-createdAt");
    private static final Set<EventStatus> PUBLIC =
            EnumSet.of(EventStatus.PUBLISHED, EventStatus.CANCELLED, EventStatus.COMPLETED);

    private final SeriesRows rows;
    private final SeriesRules rules;
    private final EventQueries events;
    private final JdbcClient jdbc;

    SeriesQueries(SeriesRows rows, SeriesRules rules, EventQueries events, JdbcClient jdbc) {
        this.rows = rows;
        this.rules = rules;
        this.events = events;
        this.jdbc = jdbc;
    }

    /// A series: to everybody once one of its events is public, before that to those who may read its drafts.
    public Series readable(UUID id, Optional<CurrentUser> user) {
        return rows.find(id)
                .filter(series -> reads(user, series) || hasPublicEvents(id))
                .orElseThrow(ProblemException::notFound);
    }

    /// The series of the organizations whose drafts the user may read.
    public ListResponse<Series> list(CurrentUser user, @Nullable UUID organizationId, ListRequest request) {
        var organizations = new HashSet<>(user.organizationsWith(Permission.EVENTS_READ));
        organizations.addAll(user.organizationsWith(Permission.EVENTS_MANAGE));
        if (organizationId != null) {
            organizations.retainAll(Set.of(organizationId));
        }
        var page = KEYSET.page(request);
        return page.answer(jdbc.sql(SeriesRows.SELECT + "s.organization_id = ANY(:organizations)" + page.sql())
                .params(page.params())
                .param("organizations", organizations.toArray(UUID[]::new))
                .query(SeriesRows::series)
                .list());
    }

    /// The events of a series that the user may see.
    public ListResponse<EventView> occurrences(UUID id, Optional<CurrentUser> user, ListRequest request) {
        var series = readable(id, user);
        return events.ofSeries(id, reads(user, series) ? EnumSet.allOf(EventStatus.class) : PUBLIC, request);
    }

    /// What a rule would give, without making anything.
    public Preview preview(EventDetails first, String rule, Set<LocalDate> exdates) {
        var schedule = rules.schedule(first, rule, exdates);
        var dates = rules.comingDates(schedule, rules.horizon(schedule));
        return new Preview(
                schedule,
                dates.stream()
                        .map(date -> new Preview.Date(date, schedule.hours().on(date)))
                        .toList());
    }

    /// @param dates all that would be made now, at most [Schedule#MOST]
    public record Preview(Schedule schedule, List<Date> dates) {
        public record Date(LocalDate date, LocalHours.Range range) {}
    }

    private boolean hasPublicEvents(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM events WHERE series_id = :id AND status <> 'DRAFT')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static boolean reads(Optional<CurrentUser> user, Series series) {
        return user.filter(u -> EventAccess.mayRead(u, series.organizationId())).isPresent();
    }
}

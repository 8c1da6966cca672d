package io.palco.event.promotion;

import io.palco.event.catalog.EventAccess;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading how people came to an event's page.
@Component
public class VisitQueries {

    static final int MAX_DAYS = 366;

    private final JdbcClient jdbc;
    private final EventAccess access;

    VisitQueries(JdbcClient jdbc, EventAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /// @param from the first day, in UTC
    /// @param to   the last day, at most a year later
    /// @throws ProblemException when the event is not visible, or not theirs to know this about
    public List<DayCount> of(UUID eventId, CurrentUser user, LocalDate from, LocalDate to) {
        var event = access.readable(eventId, Optional.of(user));
        if (!EventAccess.mayRead(user, event.organizationId())) {
            throw ProblemException.forbidden();
        }
        if (to.isBefore(from) || from.plusDays(MAX_DAYS).isBefore(to)) {
            throw ProblemException.invalid(FieldProblem.of(
                    "to",
                    "Choose a last day that is at most a year after the first.",
                    "Escolha um último dia no máximo um ano depois do primeiro."));
        }
        return jdbc.sql("""
                SELECT day, channel, visits, registrations FROM event_visits
                 WHERE event_id = :event AND day BETWEEN :from AND :to
                 ORDER BY day, channel
                """)
                .param("event", eventId)
                .param("from", from)
                .param("to", to)
                .query((rs, _) -> new DayCount(
                        rs.getObject("day", LocalDate.class),
                        Channel.valueOf(rs.getString("channel")),
                        rs.getLong("visits"),
                        rs.getLong("registrations")))
                .list();
    }
}

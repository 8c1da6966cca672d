package io.palco.event.agenda;

import io.palco.contracts.problem.ProblemType;
import io.palco.event.attendance.Attendances;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventStatus;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody wants to go to. Sessions without a capacity can be picked by anybody as a
/// reminder; in the others a
/// pick is a place, which only those have who have one at the event.
@Service
@Transactional
public class PersonalAgenda {

    private final EventAccess access;
    private final AgendaQueries queries;
    private final Attendances attendances;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalAgenda(EventAccess access, AgendaQueries queries, Attendances attendances, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.attendances = attendances;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Doing it twice is doing it once.
    ///
    /// @throws ProblemException `event-not-open` when the session is over or its event is not
    ///   published,
    ///   `attendees-only`, or `session-full`
    public void pick(CurrentUser user, UUID sessionId) {
        var session = queries.find(sessionId, user.id()).orElseThrow(ProblemException::notFound);
        var event = access.readable(session.eventId(), Optional.of(user));
        var now = clock.instant();
        if (event.status() != EventStatus.PUBLISHED || !session.endsAt().isAfter(now)) {
            throw ProblemException.of(
                    ProblemType.EVENT_NOT_OPEN,
                    "This session is over, or its event is not open.",
                    "Esta sessão já passou ou o evento não está aberto.");
        }
        if (session.capacity() != null && !attendances.include(user.id(), event.id())) {
            throw AgendaProblems.attendeesOnly();
        }
        var isNew = jdbc.sql("""
                INSERT INTO session_picks (user_id, session_id, picked_at) VALUES (:user, :session, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("user", user.id())
                .param("session", sessionId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (isNew == 1) {
            takePlace(sessionId);
        }
    }

    private void takePlace(UUID sessionId) {
        var taken = jdbc.sql("""
                UPDATE sessions SET taken = taken + 1 WHERE id = :session AND (capacity IS NULL OR taken < capacity)
                """).param("session", sessionId).update();
        if (taken == 0) {
            throw ProblemException.of(
                    ProblemType.SESSION_FULL,
                    "Every place in this session is taken.",
                    "Todos os lugares desta sessão estão ocupados.");
        }
    }

    /// Doing it twice is doing it once.
    public void unpick(CurrentUser user, UUID sessionId) {
        var session = queries.find(sessionId, user.id()).orElseThrow(ProblemException::notFound);
        access.readable(session.eventId(), Optional.of(user));
        jdbc.sql("""
                WITH gone AS (DELETE FROM session_picks WHERE user_id = :user AND session_id = :session
                              RETURNING session_id)
                UPDATE sessions SET taken = taken - 1 WHERE id IN (SELECT session_id FROM gone)
                """).param("user", user.id()).param("session", sessionId).update();
    }

    /// Gives back the places of somebody who no longer attends the event; mere reminders stay.
    void leave(UUID userId, UUID eventId) {
        if (!attendances.include(userId, eventId)) {
            jdbc.sql("""
                    WITH gone AS (DELETE FROM session_picks p USING sessions s
                                   WHERE s.id = p.session_id AND s.event_id = :event AND s.capacity IS NOT NULL
                                     AND p.user_id = :user
                                  RETURNING p.session_id)
                    UPDATE sessions SET taken = taken - 1 WHERE id IN (SELECT session_id FROM gone)
                    """).param("user", userId).param("event", eventId).update();
        }
    }
}

package io.palco.event.agenda;

import io.palco.event.attendance.AttendanceEnded;
import io.palco.event.catalog.EventChange;
import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.WallClock;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Moves sessions with their event, by the clock on the wall: what was at nine is at nine on
/// the new day. An event that
/// only becomes longer or shorter leaves them where they are. One that would leave a session
/// outside is refused.
@Component
class AgendaFollowsEvent {

    private final PersonalAgenda personalAgenda;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgendaFollowsEvent(PersonalAgenda personalAgenda, JdbcClient jdbc, Clock clock) {
        this.personalAgenda = personalAgenda;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(AttendanceEnded ended) {
        personalAgenda.leave(ended.userId(), ended.eventId());
    }

    @EventListener
    void on(EventChange.Updated change) {
        var before = change.before().details();
        var after = change.event().details();
        if (before.startsAt().equals(after.startsAt())
                && before.endsAt().equals(after.endsAt())
                && before.timeZone().equals(after.timeZone())) {
            return;
        }
        var sessions = sessionsOf(change.event().id());
        var length = Duration.between(before.startsAt(), before.endsAt());
        var isMoved = length.equals(Duration.between(after.startsAt(), after.endsAt()))
                || sessions.stream().anyMatch(session -> !session.fits(change.event()));
        var moved = isMoved
                ? sessions.stream().map(session -> session.moved(before, after)).toList()
                : sessions;
        moved.stream()
                .filter(session -> !session.fits(change.event()))
                .findFirst()
                .ifPresent(session -> {
                    throw ProblemException.invalid(FieldProblem.of(
                            "endsAt",
                            "The session “%s” would lie outside the event; move or remove it first."
                                    .formatted(session.title()),
                            "A sessão “%s” ficaria fora do evento; mova-a ou remova-a antes."
                                    .formatted(session.title())));
                });
        if (isMoved) {
            save(moved);
        }
    }

    private record Timed(UUID id, String title, Instant startsAt, Instant endsAt) {

        boolean fits(EventState event) {
            return !startsAt.isBefore(event.details().startsAt())
                    && !endsAt.isAfter(event.details().endsAt());
        }

        Timed moved(EventDetails before, EventDetails after) {
            var span = WallClock.Span.at(after, WallClock.offset(before, startsAt), WallClock.offset(before, endsAt));
            return new Timed(id, title, span.startsAt(), span.endsAt());
        }
    }

    private List<Timed> sessionsOf(UUID eventId) {
        return jdbc.sql("SELECT id, title, starts_at, ends_at FROM sessions WHERE event_id = :event ORDER BY starts_at")
                .param("event", eventId)
                .query((rs, _) -> new Timed(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void save(List<Timed> sessions) {
        jdbc.sql("""
                UPDATE sessions s
                   SET starts_at = n.starts_at, ends_at = n.ends_at, version = version + 1, updated_at = :now
                  FROM unnest(CAST(:ids AS uuid[]), CAST(CAST(:starts AS text[]) AS timestamptz[]),
                              CAST(CAST(:ends AS text[]) AS timestamptz[]))
                       AS n (id, starts_at, ends_at)
                 WHERE s.id = n.id
                """)
                .param("ids", sessions.stream().map(Timed::id).toArray(UUID[]::new))
                .param("starts", times(sessions.stream().map(Timed::startsAt).toList()))
                .param("ends", times(sessions.stream().map(Timed::endsAt).toList()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] times(List<Instant> instants) {
        return instants.stream().map(Instant::toString).toArray(String[]::new);
    }
}

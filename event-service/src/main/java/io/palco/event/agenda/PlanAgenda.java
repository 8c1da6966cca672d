package io.palco.event.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventState;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Putting sessions on an event's agenda and changing them. Whoever does holds the event's lock
/// meanwhile, so that it
/// does not move away under the session.
@Service
@Transactional
public class PlanAgenda {

    /// Sessions of one event; a congress of a week has some hundred.
    public static final int MAX_SESSIONS = 500;

    private final EventAccess access;
    private final SessionParts parts;
    private final Materials materials;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    PlanAgenda(EventAccess access, SessionParts parts, Materials materials, JdbcClient jdbc, Audit audit, Clock clock) {
        this.access = access;
        this.parts = parts;
        this.materials = materials;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return its id
    /// @throws ProblemException when they may not, the event no longer changes, or a rule is
    ///   broken
    public UUID add(CurrentUser user, UUID eventId, SessionDetails details) {
        var event = access.lockedForChange(user, eventId);
        requireSound(event, details);
        requireRoomForOneMore(eventId);
        var id = UuidCreator.getTimeOrderedEpoch();
        parts.insert(id, eventId, details, clock.instant());
        record("session.added", event, id, details.title());
        return id;
    }

    /// Replaces what a session says.
    ///
    /// @param ifMatch the version that the change is based on
    /// @throws ProblemException as [#add], or when the version is old, or more people have a
    ///   place than there would be
    public void replace(CurrentUser user, UUID id, @Nullable String ifMatch, SessionDetails details) {
        var event = access.lockedForChange(user, eventOf(id));
        var version = versionOf(id).orElseThrow(ProblemException::notFound);
        EntityVersion.requireMatch(ifMatch, version);
        requireSound(event, details);
        var changed = jdbc.sql("""
                UPDATE sessions
                   SET title = :title, description = :description, starts_at = :starts, ends_at = :ends,
                       track_id = :track, room = :room, capacity = :capacity, version = version + 1, updated_at = :now
                 WHERE id = :id AND (CAST(:capacity AS int) IS NULL OR taken <= :capacity)
                """)
                .param("id", id)
                .params(SessionParts.columns(details))
                .param("now", now())
                .update();
        if (changed == 0) {
            throw ProblemException.invalid(
                    ProblemType.CAPACITY_BELOW_TAKEN,
                    FieldProblem.of(
                            "capacity",
                            "More people than that have a place in this session.",
                            "Mais pessoas do que isso já têm lugar nesta sessão."));
        }
        parts.setSpeakers(id, details.speakerIds());
        record("session.changed", event, id, details.title());
    }

    /// Takes a session off the agenda, also off the agendas of those who picked it.
    ///
    /// @param ifMatch the version to be removed; absent means whichever it is
    public void remove(CurrentUser user, UUID id, @Nullable String ifMatch) {
        var event = access.lockedForChange(user, eventOf(id));
        if (ifMatch != null) {
            EntityVersion.requireMatch(ifMatch, versionOf(id).orElseThrow(ProblemException::notFound));
        }
        materials.removeOf(id);
        jdbc.sql("DELETE FROM sessions WHERE id = :id RETURNING title")
                .param("id", id)
                .query(String.class)
                .optional()
                .ifPresent(title -> record("session.removed", event, id, title));
    }

    private void requireSound(EventState event, SessionDetails details) {
        var broken = details.brokenRules(event);
        broken.addAll(parts.missing(event, details));
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
    }

    private void requireRoomForOneMore(UUID eventId) {
        var sessions = jdbc.sql("SELECT count(*) FROM sessions WHERE event_id = :event")
                .param("event", eventId)
                .query(Integer.class)
                .single();
        if (sessions >= MAX_SESSIONS) {
            throw AgendaProblems.enough(MAX_SESSIONS, "sessions on an agenda", "sessões em uma programação");
        }
    }

    private UUID eventOf(UUID id) {
        return jdbc.sql("SELECT event_id FROM sessions WHERE id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<Long> versionOf(UUID id) {
        return jdbc.sql("SELECT version FROM sessions WHERE id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    private void record(String action, EventState event, UUID id, String title) {
        audit.record(AuditEntry.of(action)
                .in(event.organizationId())
                .about("session", id)
                .with("title", title)
                .with("eventId", event.id().toString()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

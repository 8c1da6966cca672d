package io.palco.event.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventChange;
import io.palco.event.files.KeptFiles;
import io.palco.event.files.Received;
import io.palco.event.media.Audience;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What sessions leave behind. Added also after the event: that is when speakers send their
/// slides.
@Service
@Transactional
public class Materials {

    static final int MAX_MATERIALS = 20;

    private final EventAccess access;
    private final MaterialQueries queries;
    private final KeptFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Materials(EventAccess access, MaterialQueries queries, KeptFiles files, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Asked before a file is taken in, so that nobody else's bytes are.
    public void requireManaged(CurrentUser user, UUID sessionId) {
        access.managed(user, queries.eventOf(sessionId));
    }

    public Material addLink(CurrentUser user, UUID sessionId, String title, String url, Audience audience) {
        var event = access.managed(user, queries.eventOf(sessionId));
        return insert(sessionId, event.id(), title, url, null, audience);
    }

    public Material addFile(CurrentUser user, UUID sessionId, String title, Received document, Audience audience) {
        var event = access.managed(user, queries.eventOf(sessionId));
        return insert(sessionId, event.id(), title, null, files.add(event.organizationId(), document), audience);
    }

    public void remove(CurrentUser user, UUID sessionId, UUID id) {
        access.managed(user, queries.eventOf(sessionId));
        if (queries.of(sessionId).stream().noneMatch(material -> material.id().equals(id))) {
            throw ProblemException.notFound();
        }
        files.remove(delete("id", id));
    }

    void removeOf(UUID sessionId) {
        files.remove(delete("session_id", sessionId));
    }

    @EventListener
    void on(EventChange.Deleted deleted) {
        files.remove(delete("event_id", deleted.eventId()));
    }

    private Material insert(
            UUID sessionId, UUID eventId, String title, @Nullable String url, @Nullable UUID file, Audience audience) {
        lock(sessionId);
        if (queries.of(sessionId).size() >= MAX_MATERIALS) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "A session has at most %d materials.".formatted(MAX_MATERIALS),
                    "Uma sessão tem no máximo %d materiais.".formatted(MAX_MATERIALS));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                INSERT INTO session_materials (id, session_id, event_id, title, url, file_id, audience, created_at)
                VALUES (:id, :session, :event, :title, :url, :file, :audience, :now)
                """)
                .param("id", id)
                .param("session", sessionId)
                .param("event", eventId)
                .param("title", title)
                .param("url", url)
                .param("file", file)
                .param("audience", audience.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return queries.of(sessionId).stream()
                .filter(material -> material.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private void lock(UUID sessionId) {
        jdbc.sql("SELECT id FROM sessions WHERE id = :session FOR UPDATE")
                .param("session", sessionId)
                .query()
                .listOfRows();
    }

    /// @return the files that nothing refers to any more
    private List<UUID> delete(String column, UUID value) {
        return jdbc
                .sql("DELETE FROM session_materials WHERE " + column + " = :value RETURNING file_id")
                .param("value", value)
                .query((rs, _) -> rs.getObject("file_id", UUID.class))
                .list()
                .stream()
                .filter(file -> file != null)
                .toList();
    }
}

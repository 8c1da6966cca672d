package io.palco.event.agenda;

import io.palco.event.attendance.Attendances;
import io.palco.event.catalog.EventAccess;
import io.palco.event.files.KeptFiles;
import io.palco.event.media.Audience;
import io.palco.platform.files.StoredFile;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading materials. That there is something for attendees, everybody may know; what it is,
/// only they.
@Component
public class MaterialQueries {

    private final EventAccess access;
    private final Attendances attendances;
    private final KeptFiles files;
    private final JdbcClient jdbc;

    MaterialQueries(EventAccess access, Attendances attendances, KeptFiles files, JdbcClient jdbc) {
        this.access = access;
        this.attendances = attendances;
        this.files = files;
        this.jdbc = jdbc;
    }

    /// @throws ProblemException `not-found` when there is no such session, or its event is not
    ///   to be seen
    public List<Material> readable(UUID sessionId, Optional<CurrentUser> user) {
        var event = access.readable(eventOf(sessionId), user);
        var insider = user.filter(u -> EventAccess.mayRead(u, event.organizationId())
                        || u.isPerson() && attendances.include(u.id(), event.id()))
                .isPresent();
        return of(sessionId).stream()
                .map(material -> insider || material.audience() == Audience.EVERYBODY ? material : material.lockedUp())
                .toList();
    }

    /// A file with its content, which the caller closes.
    public record OpenMaterial(String name, String contentType, StoredFile file) {}

    /// @throws ProblemException `attendees-only`, or `not-found` when there is no such file
    public OpenMaterial open(UUID sessionId, UUID id, Optional<CurrentUser> user) {
        var material = readable(sessionId, user).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (material.locked()) {
            throw AgendaProblems.attendeesOnly();
        }
        if (material.name() == null || material.contentType() == null) {
            throw ProblemException.notFound();
        }
        var file = jdbc.sql("SELECT file_id FROM session_materials WHERE id = :id")
                .param("id", id)
                .query((rs, _) -> rs.getObject("file_id", UUID.class))
                .single();
        return new OpenMaterial(
                material.name(),
                material.contentType(),
                files.openDocument(file).orElseThrow(ProblemException::notFound));
    }

    List<Material> of(UUID sessionId) {
        return jdbc.sql("""
                SELECT m.*, f.name, f.content_type
                  FROM session_materials m LEFT JOIN files f ON f.id = m.file_id
                 WHERE m.session_id = :session ORDER BY m.created_at, m.id
                """)
                .param("session", sessionId)
                .query((rs, _) -> new Material(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getString("url"),
                        rs.getString("name"),
                        rs.getString("content_type"),
                        Audience.valueOf(rs.getString("audience")),
                        false))
                .list();
    }

    UUID eventOf(UUID sessionId) {
        return jdbc.sql("SELECT event_id FROM sessions WHERE id = :id")
                .param("id", sessionId)
                .query((rs, _) -> rs.getObject("event_id", UUID.class))
                .optional()
                .orElseThrow(ProblemException::notFound);
    }
}

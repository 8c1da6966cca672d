package io.palco.event.media;

import io.palco.event.attendance.Attendances;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventView;
import io.palco.event.files.AltText;
import io.palco.event.files.KeptFiles;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading what events show.
@Component
public class MediaQueries {

    private static final String ATTACHMENTS = """
            SELECT a.event_id, a.title, a.audience, f.id, f.name, f.content_type, f.size
              FROM event_attachments a JOIN files f ON f.id = a.file_id
             WHERE a.event_id = :event""";

    private final JdbcClient jdbc;
    private final EventAccess access;
    private final Attendances attendances;

    MediaQueries(JdbcClient jdbc, EventAccess access, Attendances attendances) {
        this.jdbc = jdbc;
        this.access = access;
        this.attendances = attendances;
    }

    /// @throws ProblemException `not-found` when the event is not visible
    public EventMedia of(UUID eventId, Optional<CurrentUser> user) {
        var event = access.readable(eventId, user);
        var readsAll = readsAll(event, user);
        var attachments = attachments(eventId).stream()
                .filter(attachment -> readsAll || attachment.audience() == Audience.EVERYBODY)
                .toList();
        return new EventMedia(pictures(eventId), attachments);
    }

    /// A document, if the reader may have it.
    ///
    /// @throws ProblemException `not-found` when it is not there, or not for them
    public Attachment attachment(UUID eventId, UUID id, Optional<CurrentUser> user) {
        var event = access.readable(eventId, user);
        return find(eventId, id)
                .filter(found -> found.audience() == Audience.EVERYBODY || readsAll(event, user))
                .orElseThrow(ProblemException::notFound);
    }

    private boolean readsAll(EventView event, Optional<CurrentUser> user) {
        return user.filter(reader -> EventAccess.mayRead(reader, event.organizationId())
                        || (reader.isPerson() && attendances.include(reader.id(), event.id())))
                .isPresent();
    }

    List<EventPicture> pictures(UUID eventId) {
        return jdbc.sql("SELECT " + KeptFiles.PICTURE_COLUMNS + """
                        , p.alt_pt, p.alt_en, p.cover
                          FROM event_pictures p JOIN files f ON f.id = p.file_id
                         WHERE p.event_id = :event
                         ORDER BY p.position, p.file_id""")
                .param("event", eventId)
                .query((rs, _) -> new EventPicture(
                        KeptFiles.picture(rs).orElseThrow(),
                        new AltText(rs.getString("alt_pt"), rs.getString("alt_en")),
                        rs.getBoolean("cover")))
                .list();
    }

    Optional<Attachment> find(UUID eventId, UUID id) {
        return jdbc.sql(ATTACHMENTS + " AND f.id = :id")
                .param("event", eventId)
                .param("id", id)
                .query(MediaQueries::attachment)
                .optional();
    }

    private List<Attachment> attachments(UUID eventId) {
        return jdbc.sql(ATTACHMENTS + " ORDER BY lower(a.title), f.id")
                .param("event", eventId)
                .query(MediaQueries::attachment)
                .list();
    }

    private static Attachment attachment(ResultSet rs, int row) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Attachment(
                id,
                rs.getString("title"),
                rs.getString("name"),
                rs.getString("content_type"),
                rs.getLong("size"),
                Audience.valueOf(rs.getString("audience")),
                "/api/v1/events/" + rs.getObject("event_id", UUID.class) + "/media/attachments/" + id);
    }
}

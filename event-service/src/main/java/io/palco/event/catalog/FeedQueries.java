package io.palco.event.catalog;

import io.palco.event.attendance.Attendances;
import io.palco.platform.web.list.DatabaseTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading events for calendars that follow them.
@Component
public class FeedQueries {

    private final JdbcClient jdbc;

    FeedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The public events of an organization that end after some time, the earliest first.
    public List<EventView> publicOf(UUID organizationId, Instant endsAfter, int limit) {
        return soonest("e.organization_id = :id", organizationId, endsAfter, limit);
    }

    /// The public events that a user attends or has made and that end after some time, the earliest first.
    public List<EventView> publicFor(UUID userId, Instant endsAfter, int limit) {
        return soonest(
                "e.id IN (" + Attendances.EVENTS_OF_USER.replace(":user", ":id")
                        + " UNION SELECT id FROM events WHERE created_by = :id)",
                userId,
                endsAfter,
                limit);
    }

    private List<EventView> soonest(String condition, UUID id, Instant endsAfter, int limit) {
        return jdbc.sql(EventRows.SELECT + condition + " " + """
                AND e.status <> 'DRAFT' AND e.ends_at > :endsAfter
                ORDER BY e.starts_at, e.id LIMIT :limit""")
                .param("id", id)
                .param("endsAfter", DatabaseTime.limit(endsAfter))
                .param("limit", limit)
                .query(EventRows::view)
                .list();
    }

    public Optional<String> nameOfOrganization(UUID id) {
        return jdbc.sql("SELECT name FROM organizations WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}

package io.palco.registration.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Our copy of the events. Messages may come late, twice or out of order: only a newer version changes
/// anything.
@Component
public class EventReplica {

    private final JdbcClient jdbc;

    EventReplica(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EventTerms> find(UUID eventId) {
        return jdbc.sql("""
                SELECT t.*, p.capacity FROM event_terms t JOIN event_places p USING (event_id)
                 WHERE t.event_id = :eventId
                """)
                .param("eventId", eventId)
                .query(EventReplica::terms)
                .optional();
    }

    /// Takes what event-service says, unless something newer is known.
    @Transactional
    public void note(EventTerms terms) {
        var location = terms.location();
        jdbc.sql("""
                INSERT INTO event_terms AS t (event_id, organization_id, title, starts_at, ends_at, time_zone,
                       location_name, location_address, latitude, longitude, status, version)
                VALUES (:eventId, :organizationId, :title, :startsAt, :endsAt, :timeZone,
                       :locationName, :locationAddress, :latitude, :longitude, :status, :version)
                ON CONFLICT (event_id) DO UPDATE
                   SET organization_id = excluded.organization_id, title = excluded.title,
                       starts_at = excluded.starts_at, ends_at = excluded.ends_at, time_zone = excluded.time_zone,
                       location_name = excluded.location_name, location_address = excluded.location_address,
                       latitude = excluded.latitude, longitude = excluded.longitude,
                       status = excluded.status, version = excluded.version
                 WHERE t.version < excluded.version
                """)
                .param("eventId", terms.eventId())
                .param("organizationId", terms.organizationId())
                .param("title", terms.title())
                .param("startsAt", terms.startsAt().atOffset(ZoneOffset.UTC))
                .param("endsAt", terms.endsAt().atOffset(ZoneOffset.UTC))
                .param("timeZone", terms.timeZone())
                .param("locationName", location.name())
                .param("locationAddress", location.address())
                .param("latitude", location.latitude())
                .param("longitude", location.longitude())
                .param("status", terms.status().name())
                .param("version", terms.version())
                .update();
        noteCapacity(terms.eventId(), terms.status() == EventTermsStatus.PUBLISHED, terms.capacity(), terms.version());
    }

    private void noteCapacity(UUID eventId, boolean open, int capacity, long version) {
        jdbc.sql("""
                INSERT INTO event_places AS p (event_id, open, capacity, taken, revision, terms_version)
                VALUES (:eventId, :open, :capacity, 0, 0, :version)
                ON CONFLICT (event_id) DO UPDATE
                   SET open = excluded.open, capacity = excluded.capacity, terms_version = excluded.terms_version
                 WHERE p.terms_version <= excluded.terms_version
                """)
                .param("eventId", eventId)
                .param("open", open)
                .param("capacity", capacity)
                .param("version", version)
                .update();
    }

    /// A draft was thrown away.
    @Transactional
    public void noteDeleted(UUID eventId, long version) {
        jdbc.sql("UPDATE event_terms SET status = 'DELETED', version = :version"
                        + " WHERE event_id = :eventId AND version < :version")
                .param("version", version)
                .param("eventId", eventId)
                .update();
        jdbc.sql("UPDATE event_places SET open = false, terms_version = :version"
                        + " WHERE event_id = :eventId AND terms_version < :version")
                .param("version", version)
                .param("eventId", eventId)
                .update();
    }

    private static EventTerms terms(ResultSet rs, int row) throws SQLException {
        return new EventTerms(
                rs.getObject("event_id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getString("title"),
                rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
                rs.getObject("ends_at", OffsetDateTime.class).toInstant(),
                rs.getString("time_zone"),
                new EventTerms.Place(
                        rs.getString("location_name"),
                        rs.getString("location_address"),
                        rs.getObject("latitude", Double.class),
                        rs.getObject("longitude", Double.class)),
                EventTermsStatus.valueOf(rs.getString("status")),
                rs.getInt("capacity"),
                rs.getLong("version"));
    }
}

package io.palco.report.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the facts say now.
@Repository
public class FactQueries {

    private static final int ROWS_PER_FETCH = 500;

    private final JdbcClient jdbc;
    private final JdbcClient cursor;

    FactQueries(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        var streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(ROWS_PER_FETCH);
        this.cursor = JdbcClient.create(streaming);
    }

    /// The event, unless it is unknown or was deleted.
    public Optional<EventFact> event(UUID id) {
        return jdbc.sql("SELECT * FROM event_facts WHERE event_id = :id AND NOT deleted")
                .param("id", id)
                .query(FactQueries::event)
                .optional();
    }

    public long countParticipants(UUID eventId) {
        return jdbc.sql("SELECT count(*) FROM registration_facts WHERE event_id = :id")
                .param("id", eventId)
                .query(Long.class)
                .single();
    }

    /// Everybody who registered, cancelled ones included, in the order of registration. Reads through a cursor, so it
    /// needs a transaction around it and must be closed.
    public Stream<ParticipantRow> participants(UUID eventId) {
        return cursor
                .sql("""
                SELECT coalesce(p.name, r.participant_name) AS name, coalesce(p.email, r.participant_email) AS email,
                       r.status, r.registered_at
                  FROM registration_facts r LEFT JOIN participant_facts p USING (participant_id)
                 WHERE r.event_id = :id
                 ORDER BY r.registered_at, r.registration_id
                """)
                .param("id", eventId)
                .query((rs, _) -> new ParticipantRow(
                        rs.getString("name"),
                        rs.getString("email"),
                        rs.getString("status"),
                        instant(rs, "registered_at")))
                .stream();
    }

    private static EventFact event(ResultSet rs, int row) throws SQLException {
        return new EventFact(
                rs.getObject("event_id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getString("title"),
                rs.getString("description"),
                instant(rs, "starts_at"),
                instant(rs, "ends_at"),
                rs.getString("time_zone"),
                new EventFact.Location(
                        rs.getString("location_name"),
                        rs.getString("location_address"),
                        degrees(rs, "location_latitude"),
                        degrees(rs, "location_longitude")),
                List.of((String[]) rs.getArray("categories").getArray()),
                rs.getInt("capacity"),
                rs.getString("status"),
                rs.getString("cancellation_reason"),
                rs.getLong("version"),
                instant(rs, "created_at"),
                instant(rs, "updated_at"));
    }

    private static @Nullable Double degrees(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, Double.class);
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}

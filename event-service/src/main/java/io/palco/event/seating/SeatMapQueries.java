package io.palco.event.seating;

import io.palco.event.seating.SeatsAuthority.Concerned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reading seat maps.
@Component
public class SeatMapQueries {

    /// A venue has no more.
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SeatMapQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<SeatMapView> find(UUID id) {
        return jdbc.sql("SELECT * FROM seat_maps WHERE id = :id")
                .param("id", id)
                .query(this::view)
                .optional();
    }

    /// The plan by which an event sells.
    public Optional<SeatMapView> ofEvent(UUID eventId) {
        return jdbc.sql("""
                SELECT m.* FROM seat_maps m JOIN event_seat_maps e ON e.seat_map_id = m.id WHERE e.event_id = :eventId
                """).param("eventId", eventId).query(this::view).optional();
    }

    /// Those of a venue by name.
    public List<SeatMapSummary> ofVenue(UUID venueId) {
        return jdbc.sql("""
                SELECT id, venue_id, name, seats, places, version FROM seat_maps
                 WHERE venue_id = :venueId ORDER BY name, id
                """)
                .param("venueId", venueId)
                .query((rs, _) -> new SeatMapSummary(
                        rs.getObject("id", UUID.class),
                        rs.getObject("venue_id", UUID.class),
                        rs.getString("name"),
                        rs.getInt("seats"),
                        rs.getInt("places"),
                        rs.getLong("version")))
                .list();
    }

    /// The events that sell by a plan and are not over, with the revision that comes next.
    List<Concerned> concerned(UUID seatMapId, Instant now) {
        return jdbc.sql("""
                SELECT s.event_id, s.revision + 1 AS revision
                  FROM event_seat_maps s JOIN events e ON e.id = s.event_id
                 WHERE s.seat_map_id = :id AND e.ends_at > :now AND e.status IN ('DRAFT', 'PUBLISHED')
                 ORDER BY s.event_id
                """)
                .param("id", seatMapId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, _) -> new Concerned(rs.getObject("event_id", UUID.class), rs.getLong("revision")))
                .list();
    }

    private SeatMapView view(ResultSet rs, int row) throws SQLException {
        return new SeatMapView(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getObject("venue_id", UUID.class),
                rs.getString("name"),
                json.readValue(rs.getString("plan"), SeatPlan.class),
                rs.getInt("seats"),
                rs.getInt("places"),
                rs.getLong("version"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}

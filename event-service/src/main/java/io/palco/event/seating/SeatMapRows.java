package io.palco.event.seating;

import io.palco.event.seating.SeatMapChange.Action;
import io.palco.event.seating.SeatsAuthority.Concerned;
import io.palco.event.venue.VenueView;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The tables of seat maps. Each write is a transaction of its own that begins after registration-service was asked,
/// and
/// refuses when the question has become another one meanwhile.
@Component
@Transactional
class SeatMapRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SeatMapQueries queries;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SeatMapRows(
            JdbcClient jdbc,
            JsonMapper json,
            SeatMapQueries queries,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.queries = queries;
        this.publisher = publisher;
        this.clock = clock;
    }

    void insert(UUID id, VenueView venue, String name, SeatPlan plan) {
        var params = params(name, plan);
        params.put("id", id);
        params.put("organizationId", venue.organizationId());
        params.put("venueId", venue.id());
        jdbc.sql("""
                INSERT INTO seat_maps (id, organization_id, venue_id, name, plan, seats, places, version, created_at,
                       updated_at)
                VALUES (:id, :organizationId, :venueId, :name, CAST(:plan AS jsonb), :seats, :places, 0, :now, :now)
                """).params(params).update();
        publisher.publishEvent(new SeatMapChange(Action.CREATED, id, venue.organizationId(), name));
    }

    /// @param asked the events about which registration-service was asked
    void update(SeatMapView before, String name, SeatPlan plan, List<Concerned> asked) {
        var params = params(name, plan);
        params.put("id", before.id());
        params.put("version", before.version());
        var changed = jdbc.sql("""
                UPDATE seat_maps SET name = :name, plan = CAST(:plan AS jsonb), seats = :seats, places = :places,
                       version = version + 1, updated_at = :now
                 WHERE id = :id AND version = :version
                """).params(params).update();
        if (changed == 0 || !queries.concerned(before.id(), clock.instant()).equals(asked)) {
            throw EntityVersion.stale();
        }
        var after = queries.find(before.id()).orElseThrow();
        publisher.publishEvent(new SeatMapChange(Action.CHANGED, after.id(), after.organizationId(), name));
        asked.forEach(event -> attach(event, after.organizationId(), after));
    }

    /// @return false when an event that is not over sells by it
    boolean delete(SeatMapView seatMap) {
        var deleted = jdbc.sql("""
                DELETE FROM seat_maps WHERE id = :id AND version = :version
                   AND NOT EXISTS (SELECT FROM event_seat_maps s JOIN events e ON e.id = s.event_id
                                    WHERE s.seat_map_id = :id AND e.ends_at > :now
                                      AND e.status IN ('DRAFT', 'PUBLISHED'))
                """)
                .param("id", seatMap.id())
                .param("version", seatMap.version())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (deleted > 0) {
            publisher.publishEvent(
                    new SeatMapChange(Action.DELETED, seatMap.id(), seatMap.organizationId(), seatMap.name()));
        }
        return deleted > 0;
    }

    /// The revision that an event's seating has next.
    long nextRevision(UUID eventId) {
        return jdbc.sql("SELECT revision + 1 FROM event_seat_maps WHERE event_id = :eventId")
                .param("eventId", eventId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// @param lock that must hold of the event still, under its lock
    void attach(Concerned event, UUID organizationId, @Nullable SeatMapView seatMap, Runnable lock) {
        lock.run();
        attach(event, organizationId, seatMap);
    }

    /// @param seatMap as it was read; none to sell by no plan
    private void attach(Concerned event, UUID organizationId, @Nullable SeatMapView seatMap) {
        var isCurrent = seatMap == null
                || jdbc.sql("SELECT version = :version FROM seat_maps WHERE id = :id FOR SHARE")
                        .param("id", seatMap.id())
                        .param("version", seatMap.version())
                        .query(Boolean.class)
                        .optional()
                        .orElse(false);
        var attached = jdbc.sql("""
                INSERT INTO event_seat_maps AS s (event_id, seat_map_id, revision)
                VALUES (:eventId, :seatMapId, :revision)
                ON CONFLICT (event_id) DO UPDATE SET seat_map_id = excluded.seat_map_id, revision = excluded.revision
                 WHERE s.revision < excluded.revision
                """)
                .param("eventId", event.eventId())
                .param("seatMapId", seatMap == null ? null : seatMap.id())
                .param("revision", event.revision())
                .update();
        if (!isCurrent || attached == 0) {
            throw EntityVersion.stale();
        }
        publisher.publishEvent(new EventSeating(event.eventId(), organizationId, seatMap, event.revision()));
    }

    private Map<String, Object> params(String name, SeatPlan plan) {
        var params = new HashMap<String, Object>();
        params.put("name", name);
        params.put("plan", json.writeValueAsString(plan));
        params.put("seats", plan.seatCount());
        params.put("places", plan.places());
        params.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        return params;
    }
}

package io.palco.event.resource;

import io.palco.event.venue.ManageRooms;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The table of what can be booked, and what its constraints mean to people.
@Component
class ResourceRows {

    private static final String NOT_BOOKED = """
            AND NOT EXISTS (SELECT FROM bookings b WHERE b.resource_id = resources.id
                                AND b.occupied && tstzrange(:now, NULL))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ResourceRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, UUID organizationId, ResourceDetails details, Instant now) {
        var params = params(details, now);
        params.put("id", id);
        params.put("organizationId", organizationId);
        params.put("kind", details.kind().name());
        written(() -> jdbc.sql("""
                INSERT INTO resources (id, organization_id, kind, name, description, stock, setup_minutes,
                       teardown_minutes, room_id, user_id, menus, version, created_at, updated_at)
                VALUES (:id, :organizationId, :kind, :name, :description, :stock, :setup, :teardown,
                       :roomId, :userId, CAST(:menus AS jsonb), 0, :now, :now)
                """).params(params).update());
    }

    boolean update(UUID id, long version, ResourceDetails details, Instant now) {
        var params = params(details, now);
        params.put("id", id);
        params.put("version", version);
        return written(() -> jdbc.sql("""
                UPDATE resources SET name = :name, description = :description, stock = :stock,
                       setup_minutes = :setup, teardown_minutes = :teardown, room_id = :roomId, user_id = :userId,
                       menus = CAST(:menus AS jsonb), version = version + 1, updated_at = :now
                 WHERE id = :id AND version = :version
                """).params(params).update()) > 0;
    }

    /// @return false when it is booked for a time to come
    boolean delete(UUID id, long version, Instant now) {
        return jdbc.sql("DELETE FROM resources WHERE id = :id AND version = :version " + NOT_BOOKED)
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @EventListener
    void on(ManageRooms.RoomGoes room) {
        var booked = jdbc.sql("""
                SELECT EXISTS (SELECT FROM bookings b JOIN resources s ON s.id = b.resource_id
                                WHERE s.room_id = :roomId AND b.occupied && tstzrange(:now, NULL))
                """)
                .param("roomId", room.roomId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (booked) {
            throw ResourceRules.inUse();
        }
    }

    private interface Statement {
        int run();
    }

    private static int written(Statement statement) {
        try {
            return statement.run();
        } catch (DuplicateKeyException _) {
            throw ProblemException.invalid(FieldProblem.of(
                    "roomId", "This room can be booked already.", "Esta sala já está entre os recursos."));
        } catch (DataIntegrityViolationException _) {
            throw ProblemException.invalid(FieldProblem.of(
                    "stock",
                    "More are booked than there would be. Release some first.",
                    "Há mais reservados do que restaria. Libere alguns primeiro."));
        }
    }

    private Map<String, @Nullable Object> params(ResourceDetails details, Instant now) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("name", details.name());
        params.put("description", details.description());
        params.put("stock", details.stock());
        params.put("setup", details.setupMinutes());
        params.put("teardown", details.teardownMinutes());
        params.put("roomId", details.roomId());
        params.put("userId", details.userId());
        params.put("menus", json.writeValueAsString(details.menus()));
        params.put("now", now.atOffset(ZoneOffset.UTC));
        return params;
    }
}

package io.palco.event.venue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rooms of a venue.
@Service
@Transactional
public class ManageRooms {

    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final VenueAccess access;
    private final VenueQueries queries;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;

    ManageRooms(
            JdbcClient jdbc,
            VenueAccess access,
            VenueQueries queries,
            Audit audit,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.access = access;
        this.queries = queries;
        this.audit = audit;
        this.publisher = publisher;
    }

    /// A room is about to go; whoever needs it may refuse with a problem.
    public record RoomGoes(UUID roomId) {}

    public RoomView add(CurrentUser user, UUID venueId, RoomDetails details) {
        var venue = access.managed(user, venueId);
        // The venue's row keeps two adders from passing the limit together.
        jdbc.sql("SELECT id FROM venues WHERE id = :id FOR UPDATE")
                .param("id", venueId)
                .query()
                .singleRow();
        if (queries.rooms(venueId).size() >= MOST) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "A venue has at most %d rooms.".formatted(MOST),
                    "Um local tem no máximo %d salas.".formatted(MOST));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        named(() -> jdbc.sql("""
                INSERT INTO rooms (id, venue_id, name, capacity, accessibility, version)
                VALUES (:id, :venueId, :name, :capacity, :accessibility, 0)
                """)
                .param("id", id)
                .param("venueId", venueId)
                .param("name", details.name())
                .param("capacity", details.capacity())
                .param("accessibility", details.accessibility())
                .update());
        record("room.created", venue, id, details.name());
        return queries.room(id).orElseThrow(ProblemException::notFound);
    }

    public RoomView change(CurrentUser user, UUID venueId, UUID roomId, @Nullable String ifMatch, RoomDetails details) {
        var venue = access.managed(user, venueId);
        var room = roomOf(venueId, roomId);
        EntityVersion.requireMatch(ifMatch, room.version());
        var changed = named(() -> jdbc.sql("""
                UPDATE rooms SET name = :name, capacity = :capacity, accessibility = :accessibility,
                       version = version + 1
                 WHERE id = :id AND version = :version
                """)
                .param("id", roomId)
                .param("version", room.version())
                .param("name", details.name())
                .param("capacity", details.capacity())
                .param("accessibility", details.accessibility())
                .update());
        if (changed == 0) {
            throw EntityVersion.stale();
        }
        record("room.changed", venue, roomId, details.name());
        return roomOf(venueId, roomId);
    }

    /// @throws ProblemException `in-use` while something is booked or planned in it
    public void remove(CurrentUser user, UUID venueId, UUID roomId, @Nullable String ifMatch) {
        var venue = access.managed(user, venueId);
        var room = roomOf(venueId, roomId);
        EntityVersion.requireMatch(ifMatch, room.version());
        publisher.publishEvent(new RoomGoes(roomId));
        jdbc.sql("DELETE FROM rooms WHERE id = :id").param("id", roomId).update();
        record("room.deleted", venue, roomId, room.name());
    }

    private RoomView roomOf(UUID venueId, UUID roomId) {
        return queries.room(roomId)
                .filter(room -> room.venueId().equals(venueId))
                .orElseThrow(ProblemException::notFound);
    }

    private interface Statement {
        int run();
    }

    private static int named(Statement statement) {
        try {
            return statement.run();
        } catch (DuplicateKeyException _) {
            throw ProblemException.invalid(FieldProblem.of(
                    "name",
                    "There is a room of this name already; choose another.",
                    "Já existe uma sala com este nome; escolha outro."));
        }
    }

    private void record(String action, VenueView venue, UUID id, String name) {
        audit.record(AuditEntry.of(action)
                .in(venue.organizationId())
                .about("room", id)
                .with("venue", venue.name())
                .with("name", name));
    }
}

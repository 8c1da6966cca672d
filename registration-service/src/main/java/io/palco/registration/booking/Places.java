package io.palco.registration.booking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The inventory: one row per event. A place is taken by one conditional statement, so there is no
/// moment between
/// looking
/// and taking; the database's CHECK guards the same fact a second time.
@Component
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many places are taken; `revision` grows with every change.
    public record Taken(int taken, int capacity, long revision) {}

    /// Takes a place if there is one and the event is open. Locks the event's row until the
    /// transaction ends, so call
    /// it
    /// last.
    Optional<Taken> take(UUID eventId) {
        return jdbc.sql("""
                UPDATE event_places SET taken = taken + 1, revision = revision + 1
                 WHERE event_id = :eventId AND open AND taken < capacity
                RETURNING taken, capacity, revision
                """).param("eventId", eventId).query(Taken.class).optional();
    }

    /// Gives one place back.
    Taken release(UUID eventId) {
        return jdbc.sql("""
                UPDATE event_places SET taken = taken - 1, revision = revision + 1
                 WHERE event_id = :eventId
                RETURNING taken, capacity, revision
                """).param("eventId", eventId).query(Taken.class).single();
    }

    /// Closes the event and gives back what `cancelled` registrations held.
    Taken close(UUID eventId, int cancelled) {
        return jdbc.sql("""
                UPDATE event_places SET open = false, taken = taken - :cancelled, revision = revision + 1
                 WHERE event_id = :eventId
                RETURNING taken, capacity, revision
                """)
                .param("eventId", eventId)
                .param("cancelled", cancelled)
                .query(Taken.class)
                .single();
    }

    /// Locks the event's inventory until the transaction ends: always before its registrations, never
    /// after.
    void lock(UUID eventId) {
        jdbc.sql("SELECT taken FROM event_places WHERE event_id = :eventId FOR UPDATE")
                .param("eventId", eventId)
                .query()
                .singleRow();
    }

    /// A look without a lock, to refuse cheaply; only [#take] decides.
    Optional<Taken> glance(UUID eventId) {
        return jdbc.sql("SELECT taken, capacity, revision FROM event_places WHERE event_id = :eventId")
                .param("eventId", eventId)
                .query(Taken.class)
                .optional();
    }

    /// What became of a wish for a lower capacity.
    public sealed interface Lowering {
        record Agreed(int taken) implements Lowering {}

        record MoreTaken(int taken) implements Lowering {}

        record Outdated(int taken) implements Lowering {}

        record Unknown() implements Lowering {}
    }

    /// Lowers the capacity unless more places are taken or somebody else's edit already became this version of the
    /// event. An agreement that event-service never saved does not count: a second try may say something else.
    ///
    /// @param version the version that the event will have with this capacity
    @Transactional
    public Lowering lower(UUID eventId, int capacity, long version) {
        if (glance(eventId).isEmpty()) {
            return new Lowering.Unknown();
        }
        lock(eventId);
        var changed = jdbc.sql("""
                UPDATE event_places SET capacity = :capacity, terms_version = :version, revision = revision + 1
                 WHERE event_id = :eventId AND taken <= :capacity AND terms_version <= :version
                   AND NOT EXISTS (SELECT FROM event_terms WHERE event_id = :eventId AND version >= :version)
                RETURNING taken
                """)
                .param("capacity", capacity)
                .param("version", version)
                .param("eventId", eventId)
                .query(Integer.class)
                .optional();
        if (changed.isPresent()) {
            return new Lowering.Agreed(changed.get());
        }
        return glance(eventId)
                .<Lowering>map(places -> places.taken() > capacity
                        ? new Lowering.MoreTaken(places.taken())
                        : new Lowering.Outdated(places.taken()))
                .orElseGet(Lowering.Unknown::new);
    }
}

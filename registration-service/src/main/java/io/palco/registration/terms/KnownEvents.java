package io.palco.registration.terms;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Events by id, from the replica; somebody who publishes an event and registers at once is faster
/// than the message
/// about it, so an event that is not open here is looked up at its source.
@Component
public class KnownEvents {

    private final EventReplica replica;
    private final EventDirectory directory;

    KnownEvents(EventReplica replica, EventDirectory directory) {
        this.replica = replica;
        this.directory = directory;
    }

    /// As the replica has it.
    public Optional<EventTerms> find(UUID eventId) {
        return replica.find(eventId);
    }

    /// As the replica has it, or as event-service says when the replica does not know it as published
    /// or over.
    public Optional<EventTerms> findFresh(UUID eventId) {
        var known = replica.find(eventId);
        if (known.filter(terms -> terms.status().isPublic()).isPresent()) {
            return known;
        }
        return directory.find(eventId).map(told -> {
            replica.note(told);
            return replica.find(eventId).orElse(told);
        });
    }
}

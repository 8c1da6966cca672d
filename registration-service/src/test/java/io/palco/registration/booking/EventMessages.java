package io.palco.registration.booking;

import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.platform.test.contract.TestMessages;
import io.palco.registration.terms.EventTerms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What event-service would say, made from the golden messages.
final class EventMessages {

    private EventMessages() {}

    static EventPublishedV1 published(EventPublishedV1 golden, UUID id, int capacity, long version) {
        return new EventPublishedV1(snapshot(golden.event(), id, capacity, "PUBLISHED", null, version));
    }

    static EventPublishedV1 published(EventTerms terms) {
        var golden = TestMessages.golden(EventPublishedV1.class);
        return published(golden, terms.eventId(), terms.capacity(), terms.version());
    }

    static EventUpdatedV1 updated(UUID id, int capacity, long version) {
        var golden = TestMessages.golden(EventUpdatedV1.class);
        return new EventUpdatedV1(snapshot(golden.event(), id, capacity, "PUBLISHED", null, version));
    }

    static EventCancelledV1 cancelled(UUID id, int capacity, long version) {
        var golden = TestMessages.golden(EventCancelledV1.class);
        return new EventCancelledV1(snapshot(golden.event(), id, capacity, "CANCELLED", "Chuva", version));
    }

    private static EventSnapshot snapshot(
            EventSnapshot golden, UUID id, int capacity, String status, @Nullable String reason, long version) {
        return new EventSnapshot(
                id,
                golden.organizationId(),
                golden.title(),
                golden.description(),
                golden.startsAt(),
                golden.endsAt(),
                golden.timeZone(),
                golden.location(),
                golden.categories(),
                capacity,
                status,
                reason,
                version,
                golden.createdAt(),
                golden.updatedAt());
    }
}

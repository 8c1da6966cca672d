package io.palco.event.catalog.messaging;

import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventCompletedV1;
import io.palco.contracts.event.EventCreatedV1;
import io.palco.contracts.event.EventDeletedV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.event.catalog.EventChange;
import io.palco.event.catalog.EventState;

/// Maps what happened to what we tell the others.
final class EventContracts {

    private EventContracts() {}

    static Record contractOf(EventChange change) {
        return switch (change) {
            case EventChange.Created(var event) -> new EventCreatedV1(snapshot(event));
            case EventChange.Updated(var _, var event) -> new EventUpdatedV1(snapshot(event));
            case EventChange.Published(var event) -> new EventPublishedV1(snapshot(event));
            case EventChange.Cancelled(var event) -> new EventCancelledV1(snapshot(event));
            case EventChange.Completed(var event) -> new EventCompletedV1(snapshot(event));
            case EventChange.Deleted(var id, var organizationId, var version) ->
                new EventDeletedV1(id, organizationId, version);
        };
    }

    private static EventSnapshot snapshot(EventState event) {
        var details = event.details();
        var location = details.location();
        return new EventSnapshot(
                event.id(),
                event.organizationId(),
                details.title(),
                details.description(),
                details.startsAt(),
                details.endsAt(),
                details.timeZone(),
                new EventSnapshot.Location(
                        location.name(), location.address(), location.latitude(), location.longitude()),
                details.categories(),
                details.capacity(),
                event.status().name(),
                event.cancellationReason(),
                event.version(),
                event.createdAt(),
                event.updatedAt());
    }
}

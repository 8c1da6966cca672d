package io.palco.event.catalog;

import java.util.UUID;

/// What happened to an event, told inside the transaction in which it happened.
public sealed interface EventChange {

    record Created(EventState event) implements EventChange {}

    /// @param before as it was until now; what follows the event needs to know how far it moved
    record Updated(EventState before, EventState event) implements EventChange {}

    record Published(EventState event) implements EventChange {}

    record Cancelled(EventState event) implements EventChange {}

    record Completed(EventState event) implements EventChange {}

    record Deleted(UUID eventId, UUID organizationId, long version) implements EventChange {}
}

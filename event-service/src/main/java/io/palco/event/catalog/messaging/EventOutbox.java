package io.palco.event.catalog.messaging;

import io.palco.event.catalog.EventChange;
import io.palco.platform.messaging.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts every change of an event into the outbox, in the change's own transaction.
@Component
class EventOutbox {

    private final Outbox outbox;

    EventOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(EventChange change) {
        var subject = switch (change) {
            case EventChange.Created(var event) -> event.id();
            case EventChange.Updated(var _, var event) -> event.id();
            case EventChange.Published(var event) -> event.id();
            case EventChange.Cancelled(var event) -> event.id();
            case EventChange.Completed(var event) -> event.id();
            case EventChange.Deleted(var id, var _, var _) -> id;
        };
        outbox.append(subject, EventContracts.contractOf(change));
    }
}

package io.palco.event.catalog.messaging;

import io.palco.event.catalog.EventChange;
import io.palco.event.catalog.EventState;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the activity log what was done to events.
@Component
class EventAudit {

    private final Audit audit;

    EventAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(EventChange change) {
        audit.record(
                switch (change) {
                    case EventChange.Created(var event) -> entry("event.created", event);
                    case EventChange.Updated(var _, var event) -> entry("event.changed", event);
                    case EventChange.Published(var event) -> entry("event.published", event);
                    case EventChange.Cancelled(var event) -> entry("event.cancelled", event);
                    case EventChange.Completed(var event) -> entry("event.completed", event);
                    case EventChange.Deleted(var id, var organizationId, var _) ->
                        AuditEntry.of("event.deleted").in(organizationId).about("event", id);
                });
    }

    private static AuditEntry entry(String action, EventState event) {
        return AuditEntry.of(action)
                .in(event.organizationId())
                .about("event", event.id())
                .with("title", event.details().title());
    }
}

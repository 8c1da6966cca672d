package io.palco.event.seating.messaging;

import io.palco.event.seating.EventSeating;
import io.palco.event.seating.SeatMapChange;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the activity log what was done to seat maps.
@Component
class SeatingAudit {

    private final Audit audit;

    SeatingAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(SeatMapChange change) {
        var action = switch (change.action()) {
            case CREATED -> "seat-map.created";
            case CHANGED -> "seat-map.changed";
            case DELETED -> "seat-map.deleted";
        };
        audit.record(AuditEntry.of(action)
                .in(change.organizationId())
                .about("seat-map", change.id())
                .with("name", change.name()));
    }

    @EventListener
    void on(EventSeating seating) {
        var seatMap = seating.seatMap();
        audit.record(AuditEntry.of("event.seating-changed")
                .in(seating.organizationId())
                .about("event", seating.eventId())
                .with("seatMap", seatMap == null ? null : seatMap.name()));
    }
}

package io.palco.event.series.messaging;

import io.palco.event.series.SeriesChange;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the activity log what was done to series.
@Component
class SeriesAudit {

    private final Audit audit;

    SeriesAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(SeriesChange change) {
        var action = switch (change) {
            case SeriesChange.Created _ -> "series.created";
            case SeriesChange.Changed _ -> "series.changed";
            case SeriesChange.Split _ -> "series.split";
            case SeriesChange.Published _ -> "series.published";
            case SeriesChange.Cancelled _ -> "series.cancelled";
        };
        var series = change.series();
        audit.record(AuditEntry.of(action)
                .in(series.organizationId())
                .about("series", series.id())
                .with("title", series.blueprint().title())
                .with("rule", series.schedule().rule().text()));
    }
}

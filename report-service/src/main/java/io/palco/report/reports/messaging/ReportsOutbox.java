package io.palco.report.reports.messaging;

import io.palco.contracts.report.ReportReadyV1;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.report.reports.ReportReady;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Maps what happened to reports to contracts, in the transaction in which it happened.
@Component
class ReportsOutbox {

    private final Outbox outbox;

    ReportsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ReportReady ready) {
        outbox.append(
                ready.reportId(),
                new ReportReadyV1(
                        ready.reportId(),
                        ready.type().name(),
                        ready.eventId(),
                        ready.organizationId(),
                        ready.eventTitle(),
                        ready.fileName(),
                        MediaType.APPLICATION_JSON_VALUE,
                        ready.mailTo(),
                        ready.locale(),
                        ready.content()));
    }
}

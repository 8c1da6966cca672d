package io.palco.report.reports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody wants a report.
@Service
public class RequestReport {

    private final Reports reports;
    private final ReportQueries queries;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    RequestReport(Reports reports, ReportQueries queries, ApplicationEventPublisher events, Audit audit) {
        this.reports = reports;
        this.queries = queries;
        this.events = events;
        this.audit = audit;
    }

    /// @param mailTo addresses that get the document when it is ready; may be empty
    /// @param locale BCP 47 tag of the language to write to them in
    public record Wish(
            ReportType type,
            ReportFormat format,
            UUID eventId,
            UUID organizationId,
            UUID requestedBy,
            List<String> mailTo,
            String locale) {}

    @Transactional
    public ReportView request(Wish wish) {
        var id = UuidCreator.getTimeOrderedEpoch();
        reports.queue(id, wish);
        events.publishEvent(new ReportQueued());
        audit.record(AuditEntry.of("report.requested")
                .in(wish.organizationId())
                .about("report", id)
                .with("type", wish.type())
                .with("eventId", wish.eventId())
                .with("recipients", wish.mailTo().size()));
        return queries.find(id).orElseThrow();
    }
}

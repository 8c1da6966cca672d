package io.palco.report.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a document that was written, marks its report as ready and says so, all three in one transaction.
@Service
class StoreReport {

    private static final long INLINE_LIMIT = 1024 * 1024;

    private final Reports reports;
    private final ReportContent content;
    private final ApplicationEventPublisher events;

    StoreReport(Reports reports, ReportContent content, ApplicationEventPublisher events) {
        this.reports = reports;
        this.content = content;
        this.events = events;
    }

    /// @throws LeaseLostException when the job has passed to another worker; nothing is stored then
    @Transactional(rollbackFor = IOException.class)
    void store(ReportJob job, String eventTitle, Path document) throws IOException {
        var size = Files.size(document);
        var fileName = FileNames.participants(eventTitle);
        if (!reports.finish(job, fileName, size)) {
            throw new LeaseLostException();
        }
        try (var bytes = Files.newInputStream(document)) {
            content.store(job.id(), bytes);
        }
        events.publishEvent(new ReportReady(
                job.id(),
                job.type(),
                job.eventId(),
                job.organizationId(),
                eventTitle,
                fileName,
                job.mailTo(),
                job.locale(),
                inline(job, document, size)));
    }

    private static @Nullable String inline(ReportJob job, Path document, long size) throws IOException {
        return job.mailTo().isEmpty() || size > INLINE_LIMIT ? null : Files.readString(document);
    }
}

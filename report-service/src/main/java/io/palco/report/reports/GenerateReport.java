package io.palco.report.reports;

import io.palco.report.facts.EventFact;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes one report: writes the document to a temporary file, then stores it, marks the report as ready and says so,
/// all
/// three in one transaction.
@Service
class GenerateReport {

    private static final long INLINE_LIMIT = 1024 * 1024;

    private final Reports reports;
    private final ReportContent content;
    private final ParticipantsDocument document;
    private final ApplicationEventPublisher events;
    private final ReportProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;

    GenerateReport(
            Reports reports,
            ReportContent content,
            ParticipantsDocument document,
            ApplicationEventPublisher events,
            ReportProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.content = content;
        this.document = document;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// What became of a job.
    sealed interface Outcome {
        record Ready() implements Outcome {}

        record EventDeleted() implements Outcome {}

        /// Another worker has it now.
        record Lost() implements Outcome {}
    }

    Outcome generate(ReportJob job) {
        try {
            var file = Files.createTempFile("palco-report-", ".json");
            try {
                return generate(job, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (LeaseLost _) {
            return new Outcome.Lost();
        }
    }

    private Outcome generate(ReportJob job, Path file) throws IOException {
        try (var target = new BufferedOutputStream(Files.newOutputStream(file))) {
            var event = document.write(job.eventId(), target, new Progress(job));
            if (event.isEmpty()) {
                return new Outcome.EventDeleted();
            }
            target.close();
            transaction.executeWithoutResult(_ -> store(job, event.get(), file));
            return new Outcome.Ready();
        }
    }

    private void store(ReportJob job, EventFact event, Path file) {
        try (var written = Files.newInputStream(file)) {
            var size = Files.size(file);
            var fileName = FileNames.participants(event.title());
            if (!reports.finish(job, fileName, size)) {
                throw new LeaseLost();
            }
            content.store(job.id(), written);
            events.publishEvent(new ReportReady(
                    job.id(),
                    job.type(),
                    job.eventId(),
                    job.organizationId(),
                    event.title(),
                    fileName,
                    job.mailTo(),
                    job.locale(),
                    inline(job, file, size)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable String inline(ReportJob job, Path file, long size) throws IOException {
        return job.mailTo().isEmpty() || size > INLINE_LIMIT ? null : Files.readString(file);
    }

    /// Tells the progress now and then, in a transaction of its own, so that others see it at once.
    private final class Progress implements IntConsumer {
        private final ReportJob job;
        private Instant next = Instant.MIN;

        Progress(ReportJob job) {
            this.job = job;
        }

        @Override
        public void accept(int percent) {
            var now = clock.instant();
            if (now.isBefore(next)) {
                return;
            }
            next = now.plus(properties.progressInterval());
            var mine = aside.execute(_ -> reports.progress(job, percent, properties.lease()));
            if (!Boolean.TRUE.equals(mine)) {
                throw new LeaseLost();
            }
        }
    }

    /// Stops the work on a job that has passed to another worker.
    private static final class LeaseLost extends RuntimeException {}
}

package io.palco.report.reports;

import io.palco.report.facts.EventFact;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Makes one report: writes the document to a temporary file and has it stored.
@Service
class GenerateReport {

    private final ParticipantsDocument document;
    private final JobProgress progress;
    private final StoreReport storeReport;

    GenerateReport(ParticipantsDocument document, JobProgress progress, StoreReport storeReport) {
        this.document = document;
        this.progress = progress;
        this.storeReport = storeReport;
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
        } catch (LeaseLostException _) {
            return new Outcome.Lost();
        }
    }

    private Outcome generate(ReportJob job, Path file) throws IOException {
        var event = write(job, file);
        if (event.isEmpty()) {
            return new Outcome.EventDeleted();
        }
        storeReport.store(job, event.get().title(), file);
        return new Outcome.Ready();
    }

    private Optional<EventFact> write(ReportJob job, Path file) throws IOException {
        try (var target = new BufferedOutputStream(Files.newOutputStream(file))) {
            return document.write(job.eventId(), target, progress.of(job));
        }
    }
}

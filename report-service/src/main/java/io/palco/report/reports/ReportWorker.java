package io.palco.report.reports;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Takes jobs and has them done, one after the other on each of its threads. Any number of instances may run.
@Component
class ReportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWorker.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Reports reports;
    private final GenerateReport generator;
    private final ReportProperties properties;
    private final MeterRegistry metrics;
    private final Semaphore announced = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    ReportWorker(Reports reports, GenerateReport generator, ReportProperties properties, MeterRegistry metrics) {
        this.reports = reports;
        this.generator = generator;
        this.properties = properties;
        this.metrics = metrics;
    }

    @TransactionalEventListener
    void wake(ReportQueued event) {
        announced.release();
    }

    @Override
    public void start() {
        running = true;
        for (var i = 1; i <= properties.workers(); i++) {
            threads.add(Thread.ofVirtual().name("report-worker-" + i).start(this::run));
        }
    }

    @Override
    public void stop() {
        running = false;
        announced.release(threads.size());
        try {
            for (var thread : threads) {
                thread.join(STOP_PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (!workOnce()) {
                    awaitAnnouncement();
                }
            } catch (RuntimeException unavailable) {
                LOG.warn("The report worker waits: {}", unavailable.getMessage());
                awaitAnnouncement();
            }
        }
    }

    private void awaitAnnouncement() {
        try {
            var _ = announced.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /// @return whether there was a job
    boolean workOnce() {
        var claimed = reports.claim(UUID.randomUUID(), properties.lease());
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(ReportJob job) {
        if (job.attempts() > properties.maxAttempts()) {
            fail(job, ReportFailure.NOT_GENERATED);
            return;
        }
        try {
            switch (generator.generate(job)) {
                case GenerateReport.Outcome.Ready() -> count("ready");
                case GenerateReport.Outcome.EventDeleted() -> fail(job, ReportFailure.EVENT_DELETED);
                case GenerateReport.Outcome.Lost() -> LOG.warn("Report {} passed to another worker", job.id());
            }
        } catch (RuntimeException failure) {
            LOG.error("Attempt {} to make report {} failed", job.attempts(), job.id(), failure);
            if (job.attempts() >= properties.maxAttempts()) {
                fail(job, ReportFailure.NOT_GENERATED);
            } else {
                reports.retryAfter(job, properties.retryDelay());
                count("retried");
            }
        }
    }

    private void fail(ReportJob job, ReportFailure failure) {
        reports.fail(job, failure);
        count("failed");
    }

    private void count(String outcome) {
        metrics.counter("palco.reports", "outcome", outcome).increment();
    }
}

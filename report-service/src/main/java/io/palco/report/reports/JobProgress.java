package io.palco.report.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells how far jobs are and keeps their leases alive: now and then, in a transaction of its own, so that others see
/// it
/// at once.
@Component
class JobProgress {

    private final Reports reports;
    private final ReportProperties properties;
    private final Clock clock;
    private final TransactionTemplate aside;

    JobProgress(Reports reports, ReportProperties properties, Clock clock, PlatformTransactionManager transactions) {
        this.reports = reports;
        this.properties = properties;
        this.clock = clock;
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /// Takes percentages, as often as one likes.
    ///
    /// @return what throws [LeaseLostException] when the job has passed to another worker
    IntConsumer of(ReportJob job) {
        return new IntConsumer() {
            private Instant next = Instant.MIN;

            @Override
            public void accept(int percent) {
                var now = clock.instant();
                if (!now.isBefore(next)) {
                    next = now.plus(properties.progressInterval());
                    tell(job, percent);
                }
            }
        };
    }

    private void tell(ReportJob job, int percent) {
        var mine = aside.execute(_ -> reports.progress(job, percent, properties.lease()));
        if (!Boolean.TRUE.equals(mine)) {
            throw new LeaseLostException();
        }
    }
}

package io.palco.identity.audit;

import java.time.Clock;
import java.time.YearMonth;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Drops months of the log whose time is over. The chain then begins after them: its base keeps the last hash dropped.
@Component
class AuditRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRetention.class);

    private final JdbcClient jdbc;
    private final AuditPartitions partitions;
    private final TransactionTemplate transactions;
    private final AuditProperties properties;
    private final Clock clock;

    AuditRetention(
            JdbcClient jdbc,
            AuditPartitions partitions,
            TransactionTemplate transactions,
            AuditProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.partitions = partitions;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "UTC")
    @SchedulerLock(name = "audit-retention", lockAtMostFor = "PT30M")
    void purge() {
        partitions.endedBefore(clock.instant().minus(properties.retention())).forEach(this::drop);
    }

    private void drop(YearMonth month) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("SELECT 1 FROM audit_chain FOR UPDATE")
                    .query(Integer.class)
                    .single();
            jdbc.sql("UPDATE audit_chain SET base_sequence = last.sequence, base_hash = last.hash FROM (SELECT"
                            + " sequence, hash FROM " + AuditPartitions.name(month)
                            + " ORDER BY sequence DESC LIMIT 1) last")
                    .update();
            partitions.drop(month);
        });
        LOG.info("Dropped {} of the activity log; it was older than {}", month, properties.retention());
    }
}

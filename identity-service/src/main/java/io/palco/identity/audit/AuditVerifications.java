package io.palco.identity.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.palco.identity.audit.Verification.Break;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Verifies the log every day and when asked, and remembers the results. Each is also written to the service's log, so
/// that the head's hash stands where nobody who can change the database can change it, too.
@Component
public class AuditVerifications {

    private static final Logger LOG = LoggerFactory.getLogger(AuditVerifications.class);

    private final VerifyChain chain;
    private final JdbcClient jdbc;
    private final AuditProperties properties;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    AuditVerifications(
            VerifyChain chain, JdbcClient jdbc, AuditProperties properties, Clock clock, MeterRegistry registry) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
        Gauge.builder("palco.audit.intact", this, AuditVerifications::intact)
                .description("1 when the last verification of the activity log found it whole, else 0")
                .register(registry);
    }

    /// A fresh result: the last one, if it is young enough, else a new one. However many ask, one verification runs.
    public Verification current() {
        oneAtATime.lock();
        try {
            var now = clock.instant();
            var notBefore = now.minus(properties.verification());
            return last().filter(result ->
                            result.at().isAfter(notBefore) && !result.at().isAfter(now))
                    .orElseGet(this::run);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "UTC")
    @SchedulerLock(name = "audit-verification", lockAtMostFor = "PT1H")
    void everyDay() {
        run();
    }

    private Verification run() {
        var result = chain.verify();
        jdbc.sql("""
                INSERT INTO audit_verifications
                       (at, checked, head_sequence, head_hash, broken_sequence, broken_reason)
                VALUES (:at, :checked, :head, :hash, :broken, :reason)
                ON CONFLICT DO NOTHING""")
                .param("at", result.at().atOffset(ZoneOffset.UTC))
                .param("checked", result.checked())
                .param("head", result.headSequence())
                .param("hash", result.headHash())
                .param("broken", result.brokenSequence())
                .param(
                        "reason",
                        result.reason() == null ? null : result.reason().name())
                .update();
        if (result.isIntact()) {
            LOG.info("The activity log is whole up to {}: {}", result.headSequence(), result.headHash());
        } else {
            LOG.error("THE ACTIVITY LOG WAS TAMPERED WITH at {}: {}", result.brokenSequence(), result.reason());
        }
        return result;
    }

    private Optional<Verification> last() {
        return jdbc.sql("SELECT * FROM audit_verifications ORDER BY at DESC LIMIT 1")
                .query(AuditVerifications::verification)
                .optional();
    }

    private double intact() {
        return last().map(Verification::isIntact).orElse(true) ? 1 : 0;
    }

    private static Verification verification(ResultSet row, int number) throws SQLException {
        var reason = row.getString("broken_reason");
        return new Verification(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("checked"),
                row.getLong("head_sequence"),
                row.getString("head_hash"),
                row.getObject("broken_sequence", Long.class),
                reason == null ? null : Break.valueOf(reason));
    }
}

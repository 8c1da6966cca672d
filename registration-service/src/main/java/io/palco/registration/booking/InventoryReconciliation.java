package io.palco.registration.booking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Compares the counter of every event with its registrations. The two change in one transaction, so
/// any difference is
/// a
/// defect: it is counted and logged for a person to look at, never corrected silently.
@Component
class InventoryReconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(InventoryReconciliation.class);

    private final JdbcClient jdbc;
    private final AtomicLong drifting = new AtomicLong();

    InventoryReconciliation(JdbcClient jdbc, MeterRegistry metrics) {
        this.jdbc = jdbc;
        Gauge.builder("palco.inventory.drift", drifting, AtomicLong::get)
                .description("Events whose counter differs from their registrations")
                .register(metrics);
    }

    @Scheduled(fixedDelayString = "${palco.registration.reconciliation-interval:PT5M}", initialDelayString = "PT1M")
    @SchedulerLock(name = "inventory-reconciliation", lockAtMostFor = "PT10M")
    void run() {
        reconcile();
    }

    /// @return how many events drift
    long reconcile() {
        var events = jdbc.sql("""
                SELECT p.event_id FROM event_places p
                  LEFT JOIN (SELECT event_id, count(*) AS active FROM registrations
                              WHERE status <> 'CANCELLED' GROUP BY event_id) r USING (event_id)
                 WHERE p.taken <> coalesce(r.active, 0)
                """).query(String.class).list();
        events.forEach(event -> LOG.error("The counter of event {} differs from its registrations", event));
        drifting.set(events.size());
        return events.size();
    }
}

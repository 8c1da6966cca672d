package io.palco.event.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Marks published events whose end has passed as completed, each in a transaction of its own.
@Component
class CompleteEndedEvents {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final MoveEvent moveEvent;
    private final Clock clock;

    CompleteEndedEvents(JdbcClient jdbc, MoveEvent moveEvent, Clock clock) {
        this.jdbc = jdbc;
        this.moveEvent = moveEvent;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${palco.event.completion-interval:PT1M}")
    @SchedulerLock(name = "complete-ended-events", lockAtMostFor = "PT10M")
    void complete() {
        jdbc.sql("""
                SELECT id FROM events WHERE status = 'PUBLISHED' AND ends_at <= :now ORDER BY ends_at LIMIT :batch
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query(UUID.class)
                .list()
                .forEach(moveEvent::complete);
    }
}

package io.palco.report.reports;

import java.time.Clock;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes reports after their time; they hold personal data and can be made again.
@Component
class ReportPurge {

    private final JdbcClient jdbc;
    private final ReportProperties properties;
    private final Clock clock;

    ReportPurge(JdbcClient jdbc, ReportProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "0 51 3 * * *", zone = "UTC")
    @SchedulerLock(name = "report-purge")
    void purge() {
        jdbc.sql("DELETE FROM reports WHERE finished_at < :limit")
                .param("limit", clock.instant().minus(properties.kept()).atOffset(ZoneOffset.UTC))
                .update();
    }
}

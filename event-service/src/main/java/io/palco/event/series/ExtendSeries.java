package io.palco.event.series;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps endless series planned ahead, each in a transaction of its own, so that one that fails holds up no other.
@Component
class ExtendSeries {

    private static final Logger LOG = LoggerFactory.getLogger(ExtendSeries.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final SeriesRows rows;
    private final SeriesRules rules;
    private final MakeOccurrences make;
    private final TransactionTemplate transactions;

    ExtendSeries(
            JdbcClient jdbc,
            SeriesRows rows,
            SeriesRules rules,
            MakeOccurrences make,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rules = rules;
        this.make = make;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${palco.event.series.extension-interval:PT1H}")
    @SchedulerLock(name = "extend-series", lockAtMostFor = "PT30M")
    void extend() {
        for (var id : due()) {
            try {
                transactions.executeWithoutResult(_ -> extend(Objects.requireNonNull(id)));
            } catch (RuntimeException e) {
                LOG.warn("series {} could not be extended", id, e);
            }
        }
    }

    /// Those that are planned less far than they might be; a day before that is reckoned in their own zone.
    private List<@Nullable UUID> due() {
        return jdbc.sql("""
                SELECT id FROM series
                 WHERE endless AND status <> 'CANCELLED' AND planned_until < :limit
                 ORDER BY planned_until LIMIT :batch
                """)
                .param("limit", rules.soonestHorizon())
                .param("batch", BATCH)
                .query(UUID.class)
                .list();
    }

    private void extend(UUID id) {
        var series = rows.locked(id);
        var until = rules.horizon(series.schedule());
        if (series.status() != SeriesStatus.CANCELLED && until.isAfter(series.plannedUntil())) {
            rows.planned(id, until);
            make.missing(series.with(series.schedule(), series.blueprint(), until));
        }
    }
}

package io.palco.identity.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The log's table is one partition per month (UTC): appending touches the youngest only, and forgetting drops whole
/// months.
@Component
class AuditPartitions {

    private static final String PREFIX = "audit_log_";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu_MM");

    private final JdbcClient jdbc;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    AuditPartitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Call it with the lock on the chain's head.
    void ensureFor(Instant time) {
        var month = YearMonth.from(time.atOffset(ZoneOffset.UTC));
        if (known.contains(month)) {
            return;
        }
        if (exists(month)) {
            known.add(month);
        } else {
            jdbc.sql("CREATE TABLE " + name(month) + " PARTITION OF audit_log FOR VALUES FROM ('" + start(month)
                            + "') TO ('" + start(month.plusMonths(1)) + "')")
                    .update();
        }
    }

    /// Months that ended before this time, oldest first.
    List<YearMonth> endedBefore(Instant time) {
        return jdbc.sql("""
                SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                WHERE i.inhparent = 'audit_log'::regclass ORDER BY c.relname""").query((row, _) -> month(row.getString(1))).list().stream()
                .filter(month -> !Instant.parse(start(month.plusMonths(1))).isAfter(time))
                .toList();
    }

    private static YearMonth month(String partition) {
        return YearMonth.parse(partition.substring(PREFIX.length()), MONTH);
    }

    void drop(YearMonth month) {
        jdbc.sql("DROP TABLE " + name(month)).update();
        known.remove(month);
    }

    static String name(YearMonth month) {
        return PREFIX + MONTH.format(month);
    }

    private boolean exists(YearMonth month) {
        return jdbc.sql("SELECT to_regclass(:name) IS NOT NULL")
                .param("name", name(month))
                .query(Boolean.class)
                .single();
    }

    private static String start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }
}

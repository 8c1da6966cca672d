package io.palco.identity.throttle;

import io.palco.platform.security.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The counters. Counting is one statement, so any number of callers at once are let through as often as one after
/// another.
@Component
public class Throttle {

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Counter(int count, Instant windowEndsAt) {}

    /// Counts one more time.
    ///
    /// @param subject to whom it happens, for example an address; kept as a hash
    /// @return how long to wait, if this was beyond the limit
    public Optional<Duration> count(Limit limit, String subject) {
        var now = clock.instant();
        var counter = jdbc.sql("""
                INSERT INTO throttle_counters AS c (rule, subject, count, window_started_at, window_ends_at)
                VALUES (:rule, :subject, 1, :now, :end)
                ON CONFLICT (rule, subject) DO UPDATE SET
                    count = CASE WHEN c.window_ends_at <= :now THEN 1 ELSE least(c.count, :allowed) + 1 END,
                    window_started_at = CASE WHEN c.window_ends_at <= :now THEN :now ELSE c.window_started_at END,
                    window_ends_at = CASE WHEN c.window_ends_at <= :now THEN :end ELSE c.window_ends_at END
                RETURNING count, window_ends_at""")
                .param("rule", limit.rule())
                .param("subject", SecretToken.sha256(subject))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(limit.window()).atOffset(ZoneOffset.UTC))
                .param("allowed", limit.allowed())
                .query(Throttle::counter)
                .single();
        return counter.count() > limit.allowed() ? untilEnd(counter, now) : Optional.empty();
    }

    /// How long the subject has to wait because it is at its limit; counts nothing.
    public Optional<Duration> waitFor(Limit limit, String subject) {
        var now = clock.instant();
        return jdbc.sql("SELECT count, window_ends_at FROM throttle_counters WHERE rule = :rule AND subject = :subject")
                .param("rule", limit.rule())
                .param("subject", SecretToken.sha256(subject))
                .query(Throttle::counter)
                .optional()
                .filter(counter -> counter.count() >= limit.allowed())
                .flatMap(counter -> untilEnd(counter, now));
    }

    /// How often it has happened within the window that is open.
    public int countOf(Limit limit, String subject) {
        return jdbc.sql("""
                SELECT count FROM throttle_counters
                WHERE rule = :rule AND subject = :subject AND window_ends_at > :now""")
                .param("rule", limit.rule())
                .param("subject", SecretToken.sha256(subject))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// Begins anew for a subject.
    public void clear(Limit limit, String subject) {
        jdbc.sql("DELETE FROM throttle_counters WHERE rule = :rule AND subject = :subject")
                .param("rule", limit.rule())
                .param("subject", SecretToken.sha256(subject))
                .update();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT7M")
    @SchedulerLock(name = "throttle-purge", lockAtMostFor = "PT10M")
    void purge() {
        jdbc.sql("DELETE FROM throttle_counters WHERE window_ends_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Optional<Duration> untilEnd(Counter counter, Instant now) {
        var left = Duration.between(now, counter.windowEndsAt());
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    private static Counter counter(ResultSet row, int number) throws SQLException {
        return new Counter(
                row.getInt("count"),
                row.getObject("window_ends_at", OffsetDateTime.class).toInstant());
    }
}

package io.palco.platform.messaging.outbox;

import io.palco.platform.messaging.Envelope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows between a commit and the broker's confirm. A published row is deleted, so the table holds
/// only what is on
/// its way or parked.
class OutboxTable {

    private static final Duration MAX_BACK_OFF = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String source;

    OutboxTable(JdbcClient jdbc, Clock clock, String service) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.source = "/" + service;
    }

    record Row(String exchange, String body, int attempts, Envelope envelope) {}

    /// Locks the next messages for this transaction; other relays skip them.
    List<Row> lockBatch(int size) {
        return jdbc.sql("""
                SELECT id, exchange, type, subject, body, traceparent, created_at, attempts
                  FROM outbox_messages
                 WHERE parked_at IS NULL AND next_attempt_at <= :now
                 ORDER BY next_attempt_at, id
                 LIMIT :size
                   FOR UPDATE SKIP LOCKED
                """)
                .param("now", now())
                .param("size", size)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet rs, int number) throws SQLException {
        var envelope = new Envelope(
                rs.getObject("id", UUID.class),
                rs.getString("type"),
                source,
                rs.getString("subject"),
                rs.getTimestamp("created_at").toInstant(),
                rs.getString("traceparent"));
        return new Row(rs.getString("exchange"), rs.getString("body"), rs.getInt("attempts"), envelope);
    }

    void delete(List<UUID> published) {
        if (!published.isEmpty()) {
            jdbc.sql("DELETE FROM outbox_messages WHERE id = ANY(:ids)")
                    .param("ids", published.toArray(UUID[]::new))
                    .update();
        }
    }

    /// Notes a refusal: the row waits alone, twice as long each time, and is parked after
    /// `maxAttempts`.
    void refuse(Row row, String reason, int maxAttempts) {
        var attempts = row.attempts() + 1;
        jdbc.sql("""
                UPDATE outbox_messages
                   SET attempts = :attempts, last_error = :reason, next_attempt_at = :next,
                       parked_at = CASE WHEN :attempts >= :max THEN CAST(:now AS timestamptz) END
                 WHERE id = :id
                """)
                .param("attempts", attempts)
                .param("reason", reason)
                .param("next", at(clock.instant().plus(backOff(attempts))))
                .param("max", maxAttempts)
                .param("now", now())
                .param("id", row.envelope().id())
                .update();
    }

    static Duration backOff(int attempts) {
        var wait = Duration.ofMillis(500L << Math.min(attempts - 1, 20));
        return wait.compareTo(MAX_BACK_OFF) < 0 ? wait : MAX_BACK_OFF;
    }

    int unpark() {
        return jdbc.sql("""
                UPDATE outbox_messages SET parked_at = NULL, attempts = 0, next_attempt_at = :now
                 WHERE parked_at IS NOT NULL
                """).param("now", now()).update();
    }

    long parked() {
        return jdbc.sql("SELECT count(*) FROM outbox_messages WHERE parked_at IS NOT NULL")
                .query(Long.class)
                .single();
    }

    long pending() {
        return jdbc.sql("SELECT count(*) FROM outbox_messages WHERE parked_at IS NULL")
                .query(Long.class)
                .single();
    }

    /// Age of the oldest message that is not parked, in seconds; 0 when there is none.
    double lagSeconds() {
        return jdbc.sql("SELECT min(created_at) FROM outbox_messages WHERE parked_at IS NULL")
                .query(OffsetDateTime.class)
                .optional()
                .map(oldest -> Math.max(
                        0, Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package io.palco.identity.session;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts wrong passwords per address, whether it has an account or not, in the database so that all replicas
/// count together. The answers to attempts beyond the limit tell nothing, not even those that were already
/// under way.
@Component
class LoginThrottle {

    private final JdbcClient jdbc;
    private final SessionProperties.Throttle limits;
    private final Audit audit;
    private final Clock clock;

    LoginThrottle(JdbcClient jdbc, SessionProperties properties, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.limits = properties.throttle();
        this.audit = audit;
        this.clock = clock;
    }

    private record Failures(int count, Instant windowStartedAt) {}

    /// How long the address has to wait, if it has.
    Optional<Duration> waitFor(String email) {
        return jdbc.sql("SELECT failures, window_started_at FROM login_failures WHERE account = :account")
                .param("account", RefreshToken.sha256(email))
                .query(LoginThrottle::failures)
                .optional()
                .filter(failures -> failures.count() >= limits.failures())
                .flatMap(failures -> untilEnd(failures, clock.instant()));
    }

    /// Counts a wrong password.
    ///
    /// @return how long the address has to wait if this was beyond the limit
    Optional<Duration> fail(String email) {
        var now = clock.instant();
        var failures = jdbc.sql("""
                INSERT INTO login_failures AS f (account, failures, window_started_at) VALUES (:account, 1, :now)
                ON CONFLICT (account) DO UPDATE SET
                    failures = CASE WHEN f.window_started_at <= :expired THEN 1
                                    ELSE least(f.failures, :limit) + 1 END,
                    window_started_at = CASE WHEN f.window_started_at <= :expired THEN :now
                                             ELSE f.window_started_at END
                RETURNING failures, window_started_at""")
                .param("account", RefreshToken.sha256(email))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expired", now.minus(limits.window()).atOffset(ZoneOffset.UTC))
                .param("limit", limits.failures())
                .query(LoginThrottle::failures)
                .single();
        audit.recordAlone(AuditEntry.of("session.started")
                .aboutPerson("account", null, email)
                .asRefused());
        return failures.count() > limits.failures() ? untilEnd(failures, now) : Optional.empty();
    }

    /// Forgets the failures of an address: its owner has signed in.
    void clear(String email) {
        jdbc.sql("DELETE FROM login_failures WHERE account = :account")
                .param("account", RefreshToken.sha256(email))
                .update();
    }

    void purge() {
        jdbc.sql("DELETE FROM login_failures WHERE window_started_at <= :expired")
                .param("expired", clock.instant().minus(limits.window()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Duration> untilEnd(Failures failures, Instant now) {
        var left = Duration.between(now, failures.windowStartedAt().plus(limits.window()));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    private static Failures failures(ResultSet row, int number) throws SQLException {
        return new Failures(
                row.getInt("failures"),
                row.getObject("window_started_at", OffsetDateTime.class).toInstant());
    }
}

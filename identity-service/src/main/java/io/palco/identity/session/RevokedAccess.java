package io.palco.identity.session;

import io.palco.identity.role.RightsLost;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes access tokens worthless before they expire, at every service and the gateway. Who takes rights from
/// somebody locks their row of `users` before, so that no token with the old rights is issued in between (see
/// [io.palco.identity.account.ActiveAccounts]).
@Component
public class RevokedAccess {

    /// Verifiers' clocks may differ by this much, and their tolerance comes on top.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration tokenLifetime;

    RevokedAccess(JdbcClient jdbc, ApplicationEventPublisher events, SessionProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.tokenLifetime = properties.accessToken();
    }

    /// Refuses all tokens of a session, which has ended.
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofSession(UUID sessionId) {
        revoke(null, sessionId);
    }

    /// Refuses the tokens that a user (or an API client) has so far; newer ones are good.
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofUser(UUID userId) {
        revoke(userId, null);
    }

    @EventListener
    void on(RightsLost event) {
        ofUser(event.userId());
    }

    /// What still matters, newest first.
    public List<AccessRevoked> current() {
        return jdbc.sql("""
                SELECT user_id, session_id, revoked_at, until FROM revoked_access
                WHERE until > :now ORDER BY revoked_at DESC LIMIT 200000""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(RevokedAccess::revoked)
                .list();
    }

    void purge() {
        jdbc.sql("DELETE FROM revoked_access WHERE until <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void revoke(@Nullable UUID userId, @Nullable UUID sessionId) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var until = now.plus(tokenLifetime).plus(MARGIN);
        jdbc.sql("""
                INSERT INTO revoked_access AS r (user_id, session_id, revoked_at, until)
                VALUES (CAST(:user AS uuid), CAST(:session AS uuid), :now, :until)
                ON CONFLICT (%s) DO UPDATE SET
                    revoked_at = greatest(r.revoked_at, excluded.revoked_at),
                    until = greatest(r.until, excluded.until)""".formatted(userId == null ? "session_id" : "user_id"))
                .param("user", userId)
                .param("session", sessionId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new AccessRevoked(userId, sessionId, now, until));
    }

    private static AccessRevoked revoked(ResultSet row, int number) throws SQLException {
        return new AccessRevoked(
                row.getObject("user_id", UUID.class),
                row.getObject("session_id", UUID.class),
                time(row, "revoked_at"),
                time(row, "until"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package io.palco.identity.session;

import io.palco.platform.security.SecretToken;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sign-ins that wait for their second factor: for minutes, for one client, and for few guesses.
@Component
class PendingSignIns {

    private static final int MISSES_ALLOWED = 5;

    private final JdbcClient jdbc;
    private final SessionProperties properties;
    private final Clock clock;

    PendingSignIns(JdbcClient jdbc, SessionProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    SecretToken begin(UUID userId, Client client) {
        var token = SecretToken.generate();
        var now = clock.instant();
        jdbc.sql("""
                INSERT INTO pending_sign_ins (hash, user_id, client, created_at, expires_at)
                VALUES (:hash, :user, :client, :now, :expires)""")
                .param("hash", token.hash())
                .param("user", userId)
                .param("client", SecretToken.sha256(client.userAgent()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(properties.pending()).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// Whose sign-in it is, if the client is the one that began it.
    Optional<UUID> find(String token, Client client) {
        return jdbc.sql("""
                SELECT user_id FROM pending_sign_ins
                WHERE hash = :hash AND client = :client AND expires_at > :now""")
                .param("hash", SecretToken.sha256(token))
                .param("client", SecretToken.sha256(client.userAgent()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /// Ends the wait; of two at the same time one succeeds.
    boolean end(String token) {
        return jdbc.sql("DELETE FROM pending_sign_ins WHERE hash = :hash")
                        .param("hash", SecretToken.sha256(token))
                        .update()
                > 0;
    }

    /// Counts a wrong code; the last one allowed ends the sign-in.
    void miss(String token) {
        jdbc.sql("UPDATE pending_sign_ins SET misses = misses + 1 WHERE hash = :hash")
                .param("hash", SecretToken.sha256(token))
                .update();
        jdbc.sql("DELETE FROM pending_sign_ins WHERE hash = :hash AND misses >= :allowed")
                .param("hash", SecretToken.sha256(token))
                .param("allowed", MISSES_ALLOWED)
                .update();
    }

    void endAll(UUID userId) {
        jdbc.sql("DELETE FROM pending_sign_ins WHERE user_id = :user")
                .param("user", userId)
                .update();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT9M")
    @SchedulerLock(name = "pending-sign-in-purge", lockAtMostFor = "PT10M")
    void purge() {
        jdbc.sql("DELETE FROM pending_sign_ins WHERE expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package io.palco.identity.session;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of sessions and their refresh tokens.
@Component
class Sessions {

    private final JdbcClient jdbc;
    private final SessionProperties properties;
    private final Audit audit;

    Sessions(JdbcClient jdbc, SessionProperties properties, Audit audit) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.audit = audit;
    }

    /// A session that is neither ended nor expired.
    record OpenSession(UUID id, UUID userId, Instant expiresAt, Proof proof) {}

    /// Why a session was ended.
    enum EndReason {
        LOGOUT,
        REUSE,
        DEACTIVATION,
        PASSWORD,
        /// Its owner ended it from another session.
        REVOKED
    }

    OpenSession open(UUID userId, Client client, Proof proof, boolean known) {
        var expiresAt = proof.at().plus(properties.absolute());
        var now = proof.at();
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                INSERT INTO sessions (id, user_id, user_agent, address, created_at, last_used_at, expires_at,
                                      proven_at, methods, known)
                VALUES (:id, :user, :agent, :address, :now, :now, :expires, :now, :methods, :known)""")
                .param("id", id)
                .param("user", userId)
                .param("agent", client.userAgent())
                .param("address", client.address())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .param("methods", proof.methods().toArray(String[]::new))
                .param("known", known)
                .update();
        audit.record(AuditEntry.of("session.started")
                .by(userId, null)
                .about("session", id)
                .with("methods", String.join(" ", proof.methods())));
        return new OpenSession(id, userId, expiresAt, proof);
    }

    void add(RefreshToken token, UUID sessionId, Instant now, Instant expiresAt) {
        jdbc.sql("""
                INSERT INTO refresh_tokens (hash, session_id, created_at, expires_at)
                VALUES (:hash, :session, :now, :expires)""")
                .param("hash", token.hash())
                .param("session", sessionId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Uses a token up. Of two uses at the same time, the row's lock lets one through; the other then finds it
    /// used.
    ///
    /// @return the token's session, or nothing when the token cannot be used
    Optional<OpenSession> use(RefreshToken token, Instant now) {
        return jdbc.sql("""
                UPDATE refresh_tokens t SET used_at = :now
                FROM sessions s
                WHERE t.hash = :hash AND t.used_at IS NULL AND t.expires_at > :now
                  AND s.id = t.session_id AND s.ended_at IS NULL AND s.expires_at > :now
                RETURNING s.id, s.user_id, s.expires_at, s.proven_at, s.methods""")
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Sessions::session)
                .optional();
    }

    /// Notes that a session is used. Comes after the lock on its user, for whoever ends all of a user's sessions
    /// has that lock first, too.
    ///
    /// @return whether the session is still open
    boolean touch(UUID id, Instant now) {
        return jdbc.sql("UPDATE sessions SET last_used_at = :now WHERE id = :id AND ended_at IS NULL")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                > 0;
    }

    private void ended(UUID session, EndReason reason) {
        audit.record(AuditEntry.of("session.ended").about("session", session).with("reason", reason));
    }

    /// Ends the session of a token that was used before.
    ///
    /// @return the session, if there was one, still open
    Optional<UUID> endIfUsed(RefreshToken token, Instant now) {
        var session = jdbc.sql("""
                UPDATE sessions s SET ended_at = :now, end_reason = :reason
                FROM refresh_tokens t
                WHERE t.hash = :hash AND t.used_at IS NOT NULL AND s.id = t.session_id AND s.ended_at IS NULL
                RETURNING s.id""")
                .param("hash", token.hash())
                .param("reason", EndReason.REUSE.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        session.ifPresent(id -> ended(id, EndReason.REUSE));
        return session;
    }

    /// Ends the session of a token, used or not.
    ///
    /// @return the session, if there was one, still open
    Optional<UUID> end(RefreshToken token, Instant now) {
        var session = jdbc.sql("""
                UPDATE sessions s SET ended_at = :now, end_reason = :reason
                FROM refresh_tokens t
                WHERE t.hash = :hash AND s.id = t.session_id AND s.ended_at IS NULL
                RETURNING s.id""")
                .param("hash", token.hash())
                .param("reason", EndReason.LOGOUT.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        session.ifPresent(id -> ended(id, EndReason.LOGOUT));
        return session;
    }

    /// Ends a session of this user.
    ///
    /// @return whether there was one, still open
    boolean end(UUID userId, UUID sessionId, EndReason reason, Instant now) {
        var ended = jdbc.sql("""
                        UPDATE sessions SET ended_at = :now, end_reason = :reason
                        WHERE id = :id AND user_id = :user AND ended_at IS NULL""")
                        .param("id", sessionId)
                        .param("user", userId)
                        .param("reason", reason.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (ended) {
            ended(sessionId, reason);
        }
        return ended;
    }

    /// @param but the session that goes on, if any
    /// @return those that ended
    List<UUID> endAll(UUID userId, @Nullable UUID but, EndReason reason, Instant now) {
        return jdbc.sql("""
                UPDATE sessions SET ended_at = :now, end_reason = :reason
                WHERE user_id = :user AND ended_at IS NULL AND id IS DISTINCT FROM CAST(:but AS uuid)
                RETURNING id""")
                .param("user", userId)
                .param("but", but)
                .param("reason", reason.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Forgets expired tokens, and sessions that have been over for a while.
    ///
    /// @param retention how long they are still known
    /// @param idle      how long a session lasts without being used
    void purge(Instant now, Duration retention, Duration idle) {
        var before = now.minus(retention);
        jdbc.sql("DELETE FROM refresh_tokens WHERE expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                DELETE FROM sessions
                WHERE ended_at < :before OR expires_at < :before OR last_used_at < :unused""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("unused", before.minus(idle).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OpenSession session(ResultSet row, int number) throws SQLException {
        var methods = List.of((String[]) row.getArray("methods").getArray());
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                new Proof(row.getObject("proven_at", OffsetDateTime.class).toInstant(), methods));
    }
}

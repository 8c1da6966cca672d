package io.palco.identity.recovery;

import io.palco.platform.security.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The links that were mailed and not used yet.
@Component
class MailedLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailedLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whose link it is and where it was mailed to.
    record Link(UUID userId, String email) {}

    /// What is to be mailed.
    record NewLink(SecretToken token, Instant expiresAt) {}

    /// Makes a link; one of the same purpose that was mailed before works no more.
    NewLink make(UUID userId, LinkPurpose purpose, String email, Duration lifetime) {
        var token = SecretToken.generate();
        var now = clock.instant();
        var expiresAt = now.plus(lifetime);
        jdbc.sql("""
                INSERT INTO mailed_links (user_id, purpose, hash, email, created_at, expires_at)
                VALUES (:user, :purpose, :hash, :email, :now, :expires)
                ON CONFLICT (user_id, purpose) DO UPDATE
                   SET hash = excluded.hash, email = excluded.email,
                       created_at = excluded.created_at, expires_at = excluded.expires_at""")
                .param("user", userId)
                .param("purpose", purpose.name())
                .param("hash", token.hash())
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return new NewLink(token, expiresAt);
    }

    /// Whose a link is, without using it up.
    Optional<Link> find(String token, LinkPurpose purpose) {
        return jdbc.sql("""
                SELECT user_id, email FROM mailed_links
                WHERE hash = :hash AND purpose = :purpose AND expires_at > :now""")
                .param("hash", SecretToken.sha256(token))
                .param("purpose", purpose.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Link.class)
                .optional();
    }

    /// Uses a link up. Of two uses at the same time one finds it; if the transaction fails, the link still works.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Link> use(String token, LinkPurpose purpose) {
        return jdbc.sql("""
                DELETE FROM mailed_links
                WHERE hash = :hash AND purpose = :purpose AND expires_at > :now
                RETURNING user_id, email""")
                .param("hash", SecretToken.sha256(token))
                .param("purpose", purpose.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Link.class)
                .optional();
    }

    /// Makes what was mailed worthless, because the password or address it was for has changed.
    void forget(UUID userId, LinkPurpose purpose) {
        jdbc.sql("DELETE FROM mailed_links WHERE user_id = :user AND purpose = :purpose")
                .param("user", userId)
                .param("purpose", purpose.name())
                .update();
    }

    void purge() {
        jdbc.sql("DELETE FROM mailed_links WHERE expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

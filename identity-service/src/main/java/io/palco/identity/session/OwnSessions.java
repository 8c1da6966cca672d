package io.palco.identity.session;

import io.palco.identity.session.Sessions.EndReason;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The open sessions of one user, as they see and end them; those of others are not there for them.
@Component
public class OwnSessions {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final RevokedAccess revokedAccess;
    private final SessionProperties properties;
    private final Clock clock;

    OwnSessions(
            JdbcClient jdbc,
            Sessions sessions,
            RevokedAccess revokedAccess,
            SessionProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.revokedAccess = revokedAccess;
        this.properties = properties;
        this.clock = clock;
    }

    /// @param device what people call it
    /// @param known  whether the device had signed them in before
    public record View(UUID id, String device, String address, Instant createdAt, Instant lastUsedAt, boolean known) {}

    /// Those that can still be used, last used first.
    public List<View> of(UUID userId) {
        var now = clock.instant();
        return jdbc.sql("""
                SELECT id, user_agent, address, created_at, last_used_at, known FROM sessions
                WHERE user_id = :user AND ended_at IS NULL AND expires_at > :now AND last_used_at > :idleSince
                ORDER BY last_used_at DESC, id
                LIMIT 200""")
                .param("user", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idleSince", now.minus(properties.idle()).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new View(
                        row.getObject("id", UUID.class),
                        DeviceName.of(row.getString("user_agent")),
                        row.getString("address"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("known")))
                .list();
    }

    /// Ends one of them.
    ///
    /// @return whether there was such an open session of this user
    @Transactional
    public boolean end(UUID userId, UUID sessionId) {
        var ended = sessions.end(userId, sessionId, EndReason.REVOKED, clock.instant());
        if (ended) {
            revokedAccess.ofSession(sessionId);
        }
        return ended;
    }

    /// Ends all of them but one.
    @Transactional
    public void endOthers(UUID userId, @Nullable UUID kept) {
        sessions.endAll(userId, kept, EndReason.REVOKED, clock.instant()).forEach(revokedAccess::ofSession);
    }
}

package io.palco.identity.mfa;

import io.palco.platform.security.MasterKey;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The secrets that people share with their authenticator apps, encrypted for their owner alone.
@Component
class TotpSecrets {

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final Clock clock;

    TotpSecrets(JdbcClient jdbc, MasterKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /// When the app was confirmed, if there is one.
    Optional<Instant> confirmedAt(UUID userId) {
        return jdbc.sql("SELECT confirmed_at FROM totp_secrets WHERE user_id = :user AND confirmed_at IS NOT NULL")
                .param("user", userId)
                .query((row, _) ->
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Makes a secret that still has to be confirmed, instead of an earlier such one.
    ///
    /// @return nothing when a confirmed one is in use
    Optional<byte[]> make(UUID userId) {
        var secret = Totp.newSecret();
        var made = jdbc.sql("""
                INSERT INTO totp_secrets AS t (user_id, sealed_secret, created_at) VALUES (:user, :secret, :now)
                ON CONFLICT (user_id) DO UPDATE SET sealed_secret = excluded.sealed_secret,
                                                    created_at = excluded.created_at
                WHERE t.confirmed_at IS NULL""")
                .param("user", userId)
                .param("secret", key.seal(secret, purpose(userId)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return made == 0 ? Optional.empty() : Optional.of(secret);
    }

    /// Confirms a new secret with its first code.
    boolean confirm(UUID userId, String code) {
        return accept(userId, code, "confirmed_at IS NULL");
    }

    /// Accepts a code once; of two uses at the same time one is refused.
    boolean use(UUID userId, String code) {
        return accept(userId, code, "confirmed_at IS NOT NULL");
    }

    boolean remove(UUID userId) {
        return jdbc.sql("DELETE FROM totp_secrets WHERE user_id = :user AND confirmed_at IS NOT NULL")
                        .param("user", userId)
                        .update()
                > 0;
    }

    private boolean accept(UUID userId, String code, String state) {
        var now = clock.instant();
        var step = jdbc.sql("SELECT sealed_secret FROM totp_secrets WHERE user_id = :user AND " + state)
                .param("user", userId)
                .query((row, _) -> row.getBytes("sealed_secret"))
                .optional()
                .map(kept -> Totp.step(key.open(kept, purpose(userId)), code, now));
        if (step.isEmpty() || step.get().isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                UPDATE totp_secrets SET last_step = :step, confirmed_at = coalesce(confirmed_at, :now)
                WHERE user_id = :user AND last_step < :step AND\s""" + state)
                        .param("user", userId)
                        .param("step", step.get().getAsLong())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// A secret that is moved to another account opens nothing there.
    private static String purpose(UUID userId) {
        return "totp:" + userId;
    }
}

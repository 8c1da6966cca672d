package io.palco.identity.passkey;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/// Challenges that wait for their answer.
@Component
class Challenges {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param userId who is to answer; nobody in particular when signing in with nothing but a key
    record Challenge(UUID id, Bytes bytes, @Nullable UUID userId) {}

    Challenge make(PasskeyPurpose purpose, @Nullable UUID userId) {
        var challenge = new Challenge(UuidCreator.getTimeOrderedEpoch(), Bytes.random(), userId);
        var now = clock.instant();
        jdbc.sql("""
                INSERT INTO passkey_challenges (id, purpose, challenge, user_id, created_at, expires_at)
                VALUES (:id, :purpose, :challenge, CAST(:user AS uuid), :now, :expires)""")
                .param("id", challenge.id())
                .param("purpose", purpose.name())
                .param("challenge", challenge.bytes().getBytes())
                .param("user", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(LIFETIME).atOffset(ZoneOffset.UTC))
                .update();
        return challenge;
    }

    /// Takes a challenge out, whether its answer turns out right or not.
    Optional<Challenge> take(PasskeyPurpose purpose, UUID id, @Nullable UUID userId) {
        return jdbc.sql("""
                DELETE FROM passkey_challenges
                WHERE id = :id AND purpose = :purpose AND user_id IS NOT DISTINCT FROM CAST(:user AS uuid)
                  AND expires_at > :now
                RETURNING challenge""")
                .param("id", id)
                .param("purpose", purpose.name())
                .param("user", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Challenge(id, new Bytes(row.getBytes("challenge")), userId))
                .optional();
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT10M")
    @SchedulerLock(name = "passkey-challenge-purge", lockAtMostFor = "PT10M")
    void purge() {
        jdbc.sql("DELETE FROM passkey_challenges WHERE expires_at <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package io.palco.identity.recovery;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.identity.throttle.AddressThrottle;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the wish to recover a password. Nothing is looked up, so every address takes the same work here; the wish is
/// answered by [AnswerRecoveries], by mail.
@Component
public class ForgottenPassword {

    private final JdbcClient jdbc;
    private final AddressThrottle throttle;
    private final RecoveryProperties properties;
    private final Clock clock;

    ForgottenPassword(JdbcClient jdbc, AddressThrottle throttle, RecoveryProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.throttle = throttle;
        this.properties = properties;
        this.clock = clock;
    }

    /// @param email  normalised
    /// @param locale to write in if the address has no account
    /// @param client the network address of whoever asks
    /// @return how long they have to wait, if they have asked too often
    public Optional<Duration> ask(String email, String locale, String client) {
        var wait = throttle.count(properties.asks(), client);
        if (wait.isEmpty()) {
            jdbc.sql("""
                    INSERT INTO recovery_requests (id, email, locale, created_at)
                    VALUES (:id, :email, :locale, :now)""")
                    .param("id", UuidCreator.getTimeOrderedEpoch())
                    .param("email", email)
                    .param("locale", locale)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return wait;
    }
}

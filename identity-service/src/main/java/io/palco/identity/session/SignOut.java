package io.palco.identity.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.palco.identity.account.PasswordReplaced;
import io.palco.identity.account.UserDeactivated;
import io.palco.identity.session.Sessions.EndReason;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends sessions: one, because its owner wants to; all of a user, because they are no longer trusted. Their
/// access tokens end with them.
@Component
public class SignOut {

    private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);

    private final Sessions sessions;
    private final RevokedAccess revokedAccess;
    private final PendingSignIns pending;
    private final Clock clock;
    private final Counter reuses;

    SignOut(Sessions sessions, RevokedAccess revokedAccess, PendingSignIns pending, Clock clock, MeterRegistry meters) {
        this.sessions = sessions;
        this.revokedAccess = revokedAccess;
        this.pending = pending;
        this.clock = clock;
        this.reuses = Counter.builder("palco.identity.refresh.reuses")
                .description("Sessions ended because a refresh token was presented twice")
                .register(meters);
    }

    /// Ends the session of a refresh token, used or not; an unknown token has none.
    @Transactional
    public void signOut(String refreshToken) {
        sessions.end(new RefreshToken(refreshToken), clock.instant()).ifPresent(revokedAccess::ofSession);
    }

    /// Ends the session of a refresh token that was used before: one of the two who have it stole it.
    @Transactional(propagation = Propagation.MANDATORY)
    void endIfUsed(RefreshToken token) {
        sessions.endIfUsed(token, clock.instant()).ifPresent(session -> {
            revokedAccess.ofSession(session);
            reuses.increment();
            LOG.warn("A refresh token was presented twice; its session is ended");
        });
    }

    @EventListener
    void on(UserDeactivated event) {
        sessions.endAll(event.userId(), null, EndReason.DEACTIVATION, clock.instant());
        revokedAccess.ofUser(event.userId());
    }

    @EventListener
    void on(PasswordReplaced event) {
        pending.endAll(event.userId());
        var ended = sessions.endAll(event.userId(), event.keptSession(), EndReason.PASSWORD, clock.instant());
        if (event.keptSession() == null) {
            revokedAccess.ofUser(event.userId());
        } else {
            ended.forEach(revokedAccess::ofSession);
        }
    }
}

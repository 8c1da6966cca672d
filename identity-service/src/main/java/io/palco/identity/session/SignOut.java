package io.palco.identity.session;

import io.palco.identity.account.PasswordReplaced;
import io.palco.identity.account.UserDeactivated;
import io.palco.identity.session.Sessions.EndReason;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends sessions: one, because its owner wants to; all of a user, because they are no longer trusted.
@Component
public class SignOut {

    private final Sessions sessions;
    private final Clock clock;

    SignOut(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// Ends the session of a refresh token, used or not; an unknown token has none.
    public void signOut(String refreshToken) {
        sessions.end(new RefreshToken(refreshToken), clock.instant());
    }

    @EventListener
    void on(UserDeactivated event) {
        sessions.endAll(event.userId(), EndReason.DEACTIVATION, clock.instant());
    }

    @EventListener
    void on(PasswordReplaced event) {
        sessions.endAll(event.userId(), EndReason.PASSWORD, clock.instant());
    }
}

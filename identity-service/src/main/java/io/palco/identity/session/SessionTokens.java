package io.palco.identity.session;

import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.session.Sessions.OpenSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Gives out the next token pair of a session.
@Component
class SessionTokens {

    private final Sessions sessions;
    private final AccessTokenIssuer accessTokens;
    private final SessionProperties properties;

    SessionTokens(Sessions sessions, AccessTokenIssuer accessTokens, SessionProperties properties) {
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.properties = properties;
    }

    TokenPair next(OpenSession session, ActiveAccount account, Instant now) {
        var refreshToken = RefreshToken.generate();
        var idleUntil = now.plus(properties.idle());
        var expiresAt = idleUntil.isBefore(session.expiresAt()) ? idleUntil : session.expiresAt();
        sessions.add(refreshToken, session.id(), now, expiresAt);
        return new TokenPair(
                accessTokens.issue(account, session, now),
                accessTokens.lifetime(),
                refreshToken.value(),
                Duration.between(now, expiresAt));
    }
}

package io.palco.identity.session;

import io.palco.identity.account.ActiveAccounts;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a session for somebody who has proven who they are.
@Component
class StartSession {

    private final ActiveAccounts accounts;
    private final Sessions sessions;
    private final SessionTokens tokens;
    private final SessionProperties properties;
    private final Clock clock;

    StartSession(
            ActiveAccounts accounts,
            Sessions sessions,
            SessionTokens tokens,
            SessionProperties properties,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.properties = properties;
        this.clock = clock;
    }

    /// @return nothing when the user was deactivated in the meantime
    @Transactional
    Optional<TokenPair> start(UUID userId, Client client) {
        var now = clock.instant();
        return accounts.signIn(userId, now).map(account -> {
            var session = sessions.open(userId, client, Proof.ofPassword(now), now.plus(properties.absolute()));
            return tokens.next(session, account, clock.instant());
        });
    }
}

package io.palco.identity.session;

import io.palco.identity.account.ActiveAccounts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a session for somebody who has proven who they are.
@Component
class StartSession {

    private final ActiveAccounts accounts;
    private final Sessions sessions;
    private final SessionTokens tokens;
    private final KnownDevices devices;
    private final Clock clock;

    StartSession(ActiveAccounts accounts, Sessions sessions, SessionTokens tokens, KnownDevices devices, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.devices = devices;
        this.clock = clock;
    }

    /// @param proof that was given, at the time it is given
    /// @return nothing when the user was deactivated in the meantime
    @Transactional
    Optional<TokenPair> start(UUID userId, Client client, Function<Instant, Proof> proof) {
        var now = clock.instant();
        return accounts.signIn(userId, now).map(account -> {
            var known = devices.meet(account, client, now);
            var session = sessions.open(userId, client, proof.apply(now), known);
            return tokens.next(session, account, clock.instant());
        });
    }
}

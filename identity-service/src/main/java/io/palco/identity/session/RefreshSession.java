package io.palco.identity.session;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.session.RefreshOutcome.Refreshed;
import io.palco.identity.session.RefreshOutcome.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Trades a refresh token for the next pair. A token that was used before ends its session, even when both uses
/// come at the same time: a thief who is a moment late or early must not go unnoticed, so clients refresh one
/// at a time.
@Component
public class RefreshSession {

    private final Sessions sessions;
    private final SessionTokens tokens;
    private final ActiveAccounts accounts;
    private final SignOut signOut;
    private final Clock clock;

    RefreshSession(Sessions sessions, SessionTokens tokens, ActiveAccounts accounts, SignOut signOut, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.signOut = signOut;
        this.clock = clock;
    }

    @Transactional
    public RefreshOutcome refresh(String value) {
        var token = new RefreshToken(value);
        var now = clock.instant();
        var session = sessions.use(token, now);
        if (session.isEmpty()) {
            signOut.endIfUsed(token);
            return new Refused();
        }
        return accounts.findForToken(session.get().userId())
                .filter(_ -> sessions.touch(session.get().id(), now))
                .<RefreshOutcome>map(account -> new Refreshed(tokens.next(session.get(), account, clock.instant())))
                .orElseGet(Refused::new);
    }
}

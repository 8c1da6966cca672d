package io.palco.identity.session;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.session.RefreshOutcome.Refreshed;
import io.palco.identity.session.RefreshOutcome.Refused;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Trades a refresh token for the next pair. A token that was used before ends its session, even when both uses
/// come at the same time: a thief who is a moment late or early must not go unnoticed, so clients refresh one
/// at a time.
@Component
public class RefreshSession {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshSession.class);

    private final Sessions sessions;
    private final SessionTokens tokens;
    private final ActiveAccounts accounts;
    private final Clock clock;
    private final Counter reuses;

    RefreshSession(
            Sessions sessions, SessionTokens tokens, ActiveAccounts accounts, Clock clock, MeterRegistry meters) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
        this.reuses = Counter.builder("palco.identity.refresh.reuses")
                .description("Sessions ended because a refresh token was presented twice")
                .register(meters);
    }

    @Transactional
    public RefreshOutcome refresh(String value) {
        var token = new RefreshToken(value);
        var now = clock.instant();
        var session = sessions.use(token, now);
        if (session.isEmpty()) {
            if (sessions.endIfUsed(token, now)) {
                reuses.increment();
                LOG.warn("A refresh token was presented twice; its session is ended");
            }
            return new Refused();
        }
        return accounts.find(session.get().userId())
                .<RefreshOutcome>map(account -> new Refreshed(tokens.next(session.get(), account, now)))
                .orElseGet(Refused::new);
    }
}

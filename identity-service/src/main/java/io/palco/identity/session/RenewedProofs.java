package io.palco.identity.session;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.mfa.SecondFactorProven;
import io.palco.identity.session.Sessions.OpenSession;
import io.palco.identity.session.StepUpOutcome.Proven;
import io.palco.identity.session.StepUpOutcome.SessionOver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that the person of an open session has proved themself anew, and gives out the token that says so.
@Component
class RenewedProofs {

    private final JdbcClient jdbc;
    private final ActiveAccounts accounts;
    private final AccessTokenIssuer tokens;
    private final Clock clock;

    RenewedProofs(JdbcClient jdbc, ActiveAccounts accounts, AccessTokenIssuer tokens, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional
    StepUpOutcome renew(UUID userId, UUID sessionId, BiFunction<Proof, Instant, Proof> renewal) {
        var now = clock.instant();
        var account = accounts.findForToken(userId);
        var session = find(userId, sessionId, now).map(open -> renewed(open, renewal.apply(open.proof(), now)));
        if (account.isEmpty() || session.isEmpty()) {
            return new SessionOver();
        }
        return new Proven(tokens.issue(account.get(), session.get(), clock.instant()), tokens.lifetime());
    }

    /// A factor that was set up in a session counts in it, from its next token on. Setting one up needs a fresh proof,
    /// so the time of the proof stays.
    @EventListener
    void on(SecondFactorProven event) {
        find(event.userId(), event.sessionId(), clock.instant())
                .ifPresent(open -> renewed(
                        open,
                        open.proof().renewedBy(event.method(), open.proof().at())));
    }

    private Optional<OpenSession> find(UUID userId, UUID sessionId, Instant now) {
        return jdbc.sql("""
                SELECT id, user_id, expires_at, proven_at, methods FROM sessions
                WHERE id = :id AND user_id = :user AND ended_at IS NULL AND expires_at > :now FOR UPDATE""")
                .param("id", sessionId)
                .param("user", userId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RenewedProofs::session)
                .optional();
    }

    private OpenSession renewed(OpenSession session, Proof proof) {
        jdbc.sql("UPDATE sessions SET proven_at = :at, methods = :methods WHERE id = :id")
                .param("at", proof.at().atOffset(ZoneOffset.UTC))
                .param("methods", proof.methods().toArray(String[]::new))
                .param("id", session.id())
                .update();
        return new OpenSession(session.id(), session.userId(), session.expiresAt(), proof);
    }

    private static OpenSession session(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                new Proof(row.getObject("proven_at", OffsetDateTime.class).toInstant(), List.of((String[])
                        row.getArray("methods").getArray())));
    }
}

package io.palco.identity.session;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import io.palco.platform.security.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The devices on which people have signed in. A new one is mailed to its owner, but for the first of all.
@Component
class KnownDevices {

    /// Browsers forget cookies after this long, so there is no sense in remembering more.
    static final Duration MEMORY = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final AccountMails mails;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, AccountMails mails, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.clock = clock;
    }

    /// Notes that somebody signs in from here.
    ///
    /// @return whether they have done so before
    @Transactional(propagation = Propagation.MANDATORY)
    boolean meet(ActiveAccount account, Client client, Instant now) {
        var hasOthers = jdbc.sql("SELECT EXISTS (SELECT FROM known_devices WHERE user_id = :user)")
                .param("user", account.id())
                .query(Boolean.class)
                .single();
        var known = jdbc.sql("""
                INSERT INTO known_devices (user_id, hash, first_seen_at, last_seen_at)
                VALUES (:user, :hash, :now, :now)
                ON CONFLICT (user_id, hash) DO UPDATE SET last_seen_at = excluded.last_seen_at
                RETURNING first_seen_at < last_seen_at""")
                .param("user", account.id())
                .param("hash", SecretToken.sha256(client.mark()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!known && hasOthers) {
            tell(account, client, now);
        }
        return known;
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT11M")
    @SchedulerLock(name = "known-devices-purge", lockAtMostFor = "PT10M")
    void purge() {
        jdbc.sql("DELETE FROM known_devices WHERE last_seen_at < :before")
                .param("before", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void tell(ActiveAccount account, Client client, Instant now) {
        mails.send(AccountMail.to(AccountMailKind.NEW_DEVICE, account.recipient())
                .telling(Map.of(
                        "device", DeviceName.of(client.userAgent()),
                        "address", client.address(),
                        "at", now.truncatedTo(ChronoUnit.SECONDS).toString()))
                .linking("/account/security"));
    }
}

package io.palco.identity.privacy;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes the answers of the services; the last one makes the archive.
@Component
public class CollectExport {

    private final Exports exports;
    private final ActiveAccounts accounts;
    private final AccountMails mails;
    private final PrivacyProperties properties;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CollectExport(
            Exports exports, ActiveAccounts accounts, AccountMails mails, PrivacyProperties properties, Clock clock) {
        this.exports = exports;
        this.accounts = accounts;
        this.mails = mails;
        this.properties = properties;
        this.clock = clock;
    }

    /// An answer to an export that failed, or whose person is gone, is thrown away.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Contribution contribution) {
        var owner = exports.lockCollecting(contribution.exportId());
        if (owner.isEmpty()) {
            return;
        }
        exports.add(contribution);
        var id = contribution.exportId();
        if (!exports.answeredInFull(id).containsAll(properties.services())) {
            return;
        }
        var now = clock.instant();
        var expiresAt = now.plus(properties.exportKept());
        exports.finish(id, Archive.of(exports.parts(id), json, now), now, expiresAt);
        accounts.find(owner.get())
                .ifPresent(account -> mails.send(AccountMail.to(AccountMailKind.EXPORT_READY, account.recipient())
                        .linking("/account/privacy")
                        .until(expiresAt)));
    }
}

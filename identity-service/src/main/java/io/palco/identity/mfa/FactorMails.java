package io.palco.identity.mfa;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells people when something about their second factors changes: if it was not them, they should know.
@Component
class FactorMails {

    private final ActiveAccounts accounts;
    private final AccountMails mails;
    private final Clock clock;

    FactorMails(ActiveAccounts accounts, AccountMails mails, Clock clock) {
        this.accounts = accounts;
        this.mails = mails;
        this.clock = clock;
    }

    /// Must run in the transaction of the change.
    void tell(UUID userId, FactorChange change) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        accounts.find(userId)
                .ifPresent(
                        account -> mails.send(AccountMail.to(AccountMailKind.SECOND_FACTOR_CHANGED, account.recipient())
                                .telling(Map.of("change", change.name(), "at", at.toString()))
                                .linking("/account/security")));
    }
}

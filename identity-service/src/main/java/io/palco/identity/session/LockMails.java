package io.palco.identity.session;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells owners that somebody guesses their password. It happens beside the attempt, so that the attempt takes as long
/// for an address that has no account.
@Component
class LockMails {

    private static final Logger LOG = LoggerFactory.getLogger(LockMails.class);

    private final ActiveAccounts accounts;
    private final AccountMails mails;
    private final TransactionTemplate transactions;

    LockMails(ActiveAccounts accounts, AccountMails mails, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.mails = mails;
        this.transactions = new TransactionTemplate(transactions);
    }

    @EventListener
    void on(AccountLocked event) {
        Thread.ofVirtual().name("lock-mail").start(() -> tell(event));
    }

    private void tell(AccountLocked event) {
        try {
            transactions.executeWithoutResult(_ -> accounts.findByEmail(event.email())
                    .ifPresent(account -> mails.send(AccountMail.to(AccountMailKind.ACCOUNT_LOCKED, account.recipient())
                            .telling(Map.of(
                                    "until",
                                    event.until()
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .toString()))
                            .linking("/forgot-password"))));
        } catch (RuntimeException failure) {
            LOG.warn("The owner of a locked account could not be told", failure);
        }
    }
}

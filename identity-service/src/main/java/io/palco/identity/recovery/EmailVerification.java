package io.palco.identity.recovery;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.account.Credentials;
import io.palco.identity.account.EmailChanged;
import io.palco.identity.account.UserRegistered;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets people prove that an address is theirs: the one they signed up with, or the one they want instead.
@Component
public class EmailVerification {

    private final ActiveAccounts accounts;
    private final Credentials credentials;
    private final MailedLinks links;
    private final RecoveryMails mails;
    private final TransactionTemplate transactions;

    EmailVerification(
            ActiveAccounts accounts,
            Credentials credentials,
            MailedLinks links,
            RecoveryMails mails,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.links = links;
        this.mails = mails;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// In the transaction of signing up.
    @EventListener
    void on(UserRegistered event) {
        accounts.find(event.userId())
                .filter(account -> !account.emailVerified())
                .ifPresent(account -> mails.sendVerification(account, account.email()));
    }

    /// In the transaction that changes the address.
    @EventListener
    void on(EmailChanged event) {
        links.forget(event.userId(), LinkPurpose.RESET_PASSWORD);
        accounts.find(event.userId()).ifPresent(account -> mails.tellEmailChanged(account, event.oldEmail()));
    }

    /// Mails the link once more; those whose address is proven need none.
    ///
    /// @return how long to wait, if that was asked too often
    @Transactional
    public Optional<Duration> sendAgain(UUID userId) {
        return accounts.find(userId)
                .filter(account -> !account.emailVerified())
                .flatMap(account -> mails.sendVerification(account, account.email()));
    }

    /// Mails a link to the address somebody wants to have from now on. An address that has an account gets none, and
    /// the answer does not tell.
    ///
    /// @param email normalised
    /// @return how long to wait, if that was asked too often
    @Transactional
    public Optional<Duration> changeTo(UUID userId, String email) {
        return accounts.find(userId)
                .filter(account -> account.email().equals(email) || !credentials.isTaken(email))
                .flatMap(account -> mails.sendVerification(account, email));
    }

    /// Uses a link.
    public VerificationOutcome verify(String token) {
        try {
            return transactions.execute(_ -> use(token));
        } catch (DataIntegrityViolationException _) {
            return VerificationOutcome.TAKEN; // somebody was faster
        }
    }

    private VerificationOutcome use(String token) {
        var link = links.use(token, LinkPurpose.VERIFY_EMAIL);
        if (link.isEmpty()) {
            return VerificationOutcome.INVALID_LINK;
        }
        return switch (credentials.verifyEmail(link.get().userId(), link.get().email())) {
            case VERIFIED -> VerificationOutcome.VERIFIED;
            case TAKEN -> VerificationOutcome.TAKEN;
            case REFUSED -> VerificationOutcome.INVALID_LINK;
        };
    }
}

package io.palco.identity.recovery;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMail.Recipient;
import io.palco.identity.mail.AccountMails;
import io.palco.identity.throttle.Throttle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The mails that hold links, so many an hour and no more: nobody's mailbox is to be filled through us.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryMails {

    private final MailedLinks links;
    private final AccountMails mails;
    private final Throttle throttle;
    private final RecoveryProperties properties;

    RecoveryMails(MailedLinks links, AccountMails mails, Throttle throttle, RecoveryProperties properties) {
        this.links = links;
        this.mails = mails;
        this.throttle = throttle;
        this.properties = properties;
    }

    void sendReset(ActiveAccount account) {
        if (throttle.count(properties.resetMails(), account.email()).isPresent()) {
            return;
        }
        var link = links.make(account.id(), LinkPurpose.RESET_PASSWORD, account.email(), properties.reset());
        mails.send(AccountMail.to(AccountMailKind.RESET_PASSWORD, account.recipient())
                .linking("/reset-password#token=" + link.token().value())
                .until(link.expiresAt()));
    }

    /// @param locale to write in
    void sendNoAccount(String email, String locale) {
        if (throttle.count(properties.noAccountMails(), email).isPresent()) {
            return;
        }
        mails.send(new AccountMail(AccountMailKind.NO_ACCOUNT, null, null, email, null, locale, Map.of(), null, null));
    }

    /// Mails a link that proves the address.
    ///
    /// @param email where to; the account's own address, or the one it is to have
    /// @return how long to wait, if that was asked too often
    Optional<Duration> sendVerification(ActiveAccount account, String email) {
        var wait = throttle.count(properties.verificationMails(), account.id().toString());
        if (wait.isEmpty()) {
            var link = links.make(account.id(), LinkPurpose.VERIFY_EMAIL, email, properties.verify());
            mails.send(AccountMail.to(
                            AccountMailKind.VERIFY_EMAIL,
                            new Recipient(account.id(), email, account.name(), account.locale()))
                    .linking("/verify-email#token=" + link.token().value())
                    .until(link.expiresAt()));
        }
        return wait;
    }

    void tellPasswordChanged(ActiveAccount account) {
        mails.send(AccountMail.to(AccountMailKind.PASSWORD_CHANGED, account.recipient())
                .linking("/forgot-password"));
    }

    /// Tells the address that was the account's until now.
    void tellEmailChanged(ActiveAccount account, String oldEmail) {
        var formerly = new Recipient(account.id(), oldEmail, account.name(), account.locale());
        mails.send(
                AccountMail.to(AccountMailKind.EMAIL_CHANGED, formerly).telling(Map.of("newEmail", account.email())));
    }
}

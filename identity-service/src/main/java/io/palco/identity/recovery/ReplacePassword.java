package io.palco.identity.recovery;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.account.Credentials;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What happens in one transaction when a new password is accepted.
@Component
class ReplacePassword {

    private final MailedLinks links;
    private final ActiveAccounts accounts;
    private final Credentials credentials;
    private final RecoveryMails mails;

    ReplacePassword(MailedLinks links, ActiveAccounts accounts, Credentials credentials, RecoveryMails mails) {
        this.links = links;
        this.accounts = accounts;
        this.credentials = credentials;
        this.mails = mails;
    }

    /// Uses a mailed link up. That it arrived proves the address, too.
    ///
    /// @return whether the link still worked
    @Transactional
    boolean byLink(String token, String hash) {
        var link = links.use(token, LinkPurpose.RESET_PASSWORD);
        if (link.isEmpty() || !credentials.replacePassword(link.get().userId(), hash, null)) {
            return false;
        }
        var account = accounts.find(link.get().userId()).orElseThrow();
        if (account.email().equals(link.get().email())) {
            credentials.verifyEmail(account.id(), account.email());
        }
        mails.tellPasswordChanged(account);
        return true;
    }

    /// Links that were mailed for the old password are worthless then.
    ///
    /// @param session the one that goes on
    @Transactional
    void inSession(ActiveAccount account, String hash, @Nullable UUID session) {
        if (credentials.replacePassword(account.id(), hash, session)) {
            links.forget(account.id(), LinkPurpose.RESET_PASSWORD);
            mails.tellPasswordChanged(account);
        }
    }
}

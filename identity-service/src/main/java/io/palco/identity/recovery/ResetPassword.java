package io.palco.identity.recovery;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.password.PasswordHasher;
import io.palco.identity.password.PasswordRules;
import org.springframework.stereotype.Component;

/// Sets a new password with a mailed link. All sessions end; second factors stay, so a mailbox alone opens no account
/// that has one.
@Component
public class ResetPassword {

    private final MailedLinks links;
    private final ActiveAccounts accounts;
    private final PasswordHasher hasher;
    private final ReplacePassword replace;

    ResetPassword(MailedLinks links, ActiveAccounts accounts, PasswordHasher hasher, ReplacePassword replace) {
        this.links = links;
        this.accounts = accounts;
        this.hasher = hasher;
        this.replace = replace;
    }

    /// A password that is refused leaves the link as it is. No transaction is open while the new one is hashed.
    public PasswordChangeOutcome reset(String token, String password) {
        var account = links.find(token, LinkPurpose.RESET_PASSWORD).flatMap(link -> accounts.find(link.userId()));
        if (account.isEmpty()) {
            return new PasswordChangeOutcome.InvalidLink();
        }
        var refusal = PasswordRules.refusal(
                password, account.get().email(), account.get().name());
        if (refusal.isPresent()) {
            return new PasswordChangeOutcome.Refused(refusal.get());
        }
        return replace.byLink(token, hasher.hash(password))
                ? new PasswordChangeOutcome.Changed()
                : new PasswordChangeOutcome.InvalidLink();
    }
}

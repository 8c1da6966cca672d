package io.palco.identity.account.messaging;

import io.palco.identity.account.EmailChanged;
import io.palco.identity.account.EmailVerified;
import io.palco.identity.account.PasswordReplaced;
import io.palco.identity.account.UserDeactivated;
import io.palco.identity.account.UserRegistered;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the activity log what became of accounts. What happens to one while nobody is signed in, by a mailed link or
/// by
/// signing up, is its owner's doing.
@Component
class AccountAudit {

    private final Audit audit;

    AccountAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(UserRegistered event) {
        record("account.registered", event.userId());
    }

    @EventListener
    void on(UserDeactivated event) {
        record("account.deactivated", event.userId());
    }

    @EventListener
    void on(PasswordReplaced event) {
        record("account.password-replaced", event.userId());
    }

    @EventListener
    void on(EmailChanged event) {
        record("account.email-changed", event.userId());
    }

    @EventListener
    void on(EmailVerified event) {
        record("account.email-verified", event.userId());
    }

    private void record(String action, UUID userId) {
        var entry = AuditEntry.of(action).aboutPerson("user", userId, null);
        audit.record(CurrentUser.ofThisRequest().isPresent() ? entry : entry.by(userId, null));
    }
}

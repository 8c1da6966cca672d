package io.palco.identity.session;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down who was refused.
@Component
class SignInAudit {

    private final Audit audit;

    SignInAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(SignInRefused event) {
        audit.recordAlone(AuditEntry.of("session.started")
                .aboutPerson("account", null, event.email())
                .asRefused());
    }
}

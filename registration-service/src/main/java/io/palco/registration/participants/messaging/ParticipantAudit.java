package io.palco.registration.participants.messaging;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.registration.participants.ParticipantChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the activity log what people did to an organization's participants; what is done to them by an erasure is told
/// by identity-service.
@Component
class ParticipantAudit {

    private final Audit audit;

    ParticipantAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(ParticipantChange change) {
        if (CurrentUser.ofThisRequest().isEmpty()) {
            return;
        }
        switch (change) {
            case ParticipantChange.Corrected corrected ->
                audit.record(AuditEntry.of("participant.changed")
                        .in(corrected.organizationId())
                        .aboutPerson("participant", corrected.id(), corrected.email()));
            case ParticipantChange.Removed removed ->
                audit.record(AuditEntry.of("participant.removed")
                        .in(removed.organizationId())
                        .about("participant", removed.id()));
        }
    }
}

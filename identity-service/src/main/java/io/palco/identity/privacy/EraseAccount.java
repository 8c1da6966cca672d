package io.palco.identity.privacy;

import io.palco.identity.account.CloseAccount;
import io.palco.identity.account.CloseOutcome;
import io.palco.identity.account.CloseOutcome.Closed;
import io.palco.identity.session.RevokedAccess;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes an account at once and has every service forget the person.
@Component
public class EraseAccount {

    private final CloseAccount closeAccount;
    private final RevokedAccess revokedAccess;
    private final Erasures erasures;
    private final Announcement announcement;
    private final Clock clock;

    EraseAccount(
            CloseAccount closeAccount,
            RevokedAccess revokedAccess,
            Erasures erasures,
            Announcement announcement,
            Clock clock) {
        this.closeAccount = closeAccount;
        this.revokedAccess = revokedAccess;
        this.erasures = erasures;
        this.announcement = announcement;
        this.clock = clock;
    }

    /// Tells the other services and the activity log.
    @Component
    static class Announcement {

        private final ApplicationEventPublisher events;
        private final Audit audit;

        Announcement(ApplicationEventPublisher events, Audit audit) {
            this.events = events;
            this.audit = audit;
        }

        void erased(AccountErased event) {
            events.publishEvent(event);
            audit.record(AuditEntry.of("personal-data.erased")
                    .by(event.userId(), null)
                    .aboutPerson("user", event.userId(), null));
        }
    }

    @Transactional
    public CloseOutcome erase(UUID userId) {
        var outcome = closeAccount.close(userId);
        if (outcome instanceof Closed(var account)) {
            revokedAccess.ofUser(userId);
            erasures.start(account.recipient(), clock.instant());
            announcement.erased(new AccountErased(userId, RequestExport.provenEmails(account)));
        }
        return outcome;
    }
}

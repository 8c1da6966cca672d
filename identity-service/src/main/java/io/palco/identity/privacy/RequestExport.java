package io.palco.identity.privacy;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.privacy.ExportOutcome.Requested;
import io.palco.identity.privacy.ExportOutcome.UnderWay;
import io.palco.identity.privacy.ExportOutcome.Unknown;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks all services for what they know about somebody, and gives the archive out when they have answered.
@Component
public class RequestExport {

    private final Exports exports;
    private final ActiveAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    RequestExport(
            Exports exports, ActiveAccounts accounts, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.exports = exports;
        this.accounts = accounts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ExportOutcome request(UUID userId) {
        var account = accounts.find(userId);
        if (account.isEmpty()) {
            return new Unknown();
        }
        var now = clock.instant();
        var id = exports.start(userId, now);
        if (id.isEmpty()) {
            return new UnderWay();
        }
        events.publishEvent(new ExportRequested(id.get(), userId, provenEmails(account.get())));
        audit.record(AuditEntry.of("personal-data.export-requested").aboutPerson("user", userId, null));
        return new Requested(new Export(id.get(), Export.Status.COLLECTING, now, null, null));
    }

    public List<Export> of(UUID userId) {
        return exports.of(userId);
    }

    @Transactional
    public Optional<byte[]> fetch(UUID userId, UUID exportId) {
        var content = exports.content(userId, exportId);
        if (content.isPresent()) {
            audit.record(AuditEntry.of("personal-data.downloaded").aboutPerson("user", userId, null));
        }
        return content;
    }

    /// What others know under an address belongs to whoever proved that it is theirs, and to nobody else.
    static List<String> provenEmails(ActiveAccount account) {
        return account.emailVerified() ? List.of(account.email()) : List.of();
    }
}

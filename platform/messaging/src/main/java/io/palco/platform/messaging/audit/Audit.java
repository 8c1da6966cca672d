package io.palco.platform.messaging.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.audit.AuditRecordedV1;
import io.palco.contracts.audit.AuditRecordedV1.Actor;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.request.RequestId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where a service tells what was done. Who did it, from where, and in which request comes from the request that this
/// thread serves; without one it was the system.
public class Audit {

    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String service;

    Audit(Outbox outbox, TransactionTemplate transactions, Clock clock, String service) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.service = service;
    }

    /// Records in the current transaction: no change without its entry, no entry without its change.
    ///
    /// @throws IllegalStateException outside a transaction
    public void record(AuditEntry entry) {
        var id = UuidCreator.getTimeOrderedEpoch();
        outbox.append(subject(entry, id), contract(entry, id));
    }

    /// Records what changes nothing in the database here, such as a refusal or a download: in a transaction of its own,
    /// which stays whatever becomes of another one.
    public void recordAlone(AuditEntry entry) {
        transactions.executeWithoutResult(_ -> record(entry));
    }

    private static UUID subject(AuditEntry entry, UUID id) {
        var actor = entry.actor();
        return actor != null && actor.id() != null ? actor.id() : id;
    }

    private AuditRecordedV1 contract(AuditEntry entry, UUID id) {
        return new AuditRecordedV1(
                id,
                clock.instant(),
                service,
                entry.action(),
                actor(entry.actor()),
                entry.organizationId(),
                entry.subject(),
                entry.refused() ? "REFUSED" : "DONE",
                RequestId.current().orElse(null),
                entry.details());
    }

    private static Actor actor(@Nullable Actor named) {
        var address = address();
        if (named != null) {
            return new Actor(named.kind(), named.id(), named.name(), address);
        }
        return CurrentUser.ofThisRequest()
                .map(user -> new Actor(user.kind().name(), user.id(), user.name(), address))
                .orElseGet(() -> new Actor(address == null ? "SYSTEM" : "ANONYMOUS", null, null, address));
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}

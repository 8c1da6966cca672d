package io.palco.identity.session.messaging;

import io.palco.contracts.identity.AccessRevokedV1;
import io.palco.identity.session.AccessRevoked;
import io.palco.identity.session.RevokedAccess;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.platform.revocation.Denylist;
import io.palco.platform.revocation.Revocations;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Publishes revocations, and lets this instance know at once: the others hear of them by the broker.
@Component
public class RevocationOutbox implements Revocations {

    private final RevokedAccess revokedAccess;
    private final Outbox outbox;
    private final Denylist denylist;

    RevocationOutbox(RevokedAccess revokedAccess, Outbox outbox, Denylist denylist) {
        this.revokedAccess = revokedAccess;
        this.outbox = outbox;
        this.denylist = denylist;
    }

    @Override
    public List<AccessRevokedV1> current() {
        return revokedAccess.current().stream().map(RevocationOutbox::contract).toList();
    }

    @EventListener
    void append(AccessRevoked event) {
        outbox.append(subject(event), contract(event));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void refuse(AccessRevoked event) {
        denylist.add(contract(event));
    }

    private static UUID subject(AccessRevoked event) {
        return event.userId() == null ? Objects.requireNonNull(event.sessionId()) : event.userId();
    }

    private static AccessRevokedV1 contract(AccessRevoked event) {
        return new AccessRevokedV1(event.userId(), event.sessionId(), event.revokedAt(), event.until());
    }
}

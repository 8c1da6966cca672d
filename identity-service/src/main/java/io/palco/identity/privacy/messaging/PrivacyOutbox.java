package io.palco.identity.privacy.messaging;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.identity.privacy.AccountErased;
import io.palco.identity.privacy.ExportRequested;
import io.palco.platform.messaging.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks all services, identity-service among them.
@Component
class PrivacyOutbox {

    /// What stands where a name must stand.
    private static final String ERASED_NAME = "—";

    private final Outbox outbox;

    PrivacyOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ExportRequested event) {
        outbox.append(event.userId(), new PersonExportRequestedV1(event.exportId(), event.userId(), event.emails()));
    }

    @EventListener
    void on(AccountErased event) {
        outbox.append(event.userId(), new PersonErasedV1(event.userId(), event.emails(), ERASED_NAME));
    }
}

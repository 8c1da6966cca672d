package io.palco.registration.participants.messaging;

import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.registration.participants.ParticipantChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts corrections into the outbox, in the correction's own transaction.
@Component
class ParticipantOutbox {

    private final Outbox outbox;

    ParticipantOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ParticipantChange.Corrected change) {
        outbox.append(
                change.id(),
                new ParticipantUpdatedV1(
                        change.id(), change.organizationId(), change.name(), change.email(), change.version()));
    }
}

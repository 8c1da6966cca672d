package io.palco.identity.account.messaging;

import io.palco.contracts.identity.UserVerifiedV1;
import io.palco.identity.account.EmailVerified;
import io.palco.platform.messaging.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the others whose address is proven, in the transaction that proves it.
@Component
class AccountOutbox {

    private final Outbox outbox;

    AccountOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(EmailVerified event) {
        outbox.append(event.userId(), new UserVerifiedV1(event.userId(), event.email(), event.at()));
    }
}

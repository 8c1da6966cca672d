package io.palco.notification.change.messaging;

import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventCompletedV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.notification.change.NoteEvents;
import io.palco.platform.messaging.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hears from event-service what events say.
@Configuration(proxyBeanMethods = false)
class EventSubscription {

    @Bean
    Subscription notificationEvent(NoteEvents events) {
        return Subscription.of("notification.event")
                .on(EventPublishedV1.class, (message, envelope) -> events.heard(envelope.id(), message.event()))
                .on(EventUpdatedV1.class, (message, envelope) -> events.heard(envelope.id(), message.event()))
                .on(EventCancelledV1.class, (message, envelope) -> events.heard(envelope.id(), message.event()))
                .on(EventCompletedV1.class, (message, envelope) -> events.heard(envelope.id(), message.event()));
    }
}

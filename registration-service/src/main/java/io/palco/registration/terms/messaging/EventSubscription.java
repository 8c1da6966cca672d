package io.palco.registration.terms.messaging;

import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventCompletedV1;
import io.palco.contracts.event.EventCreatedV1;
import io.palco.contracts.event.EventDeletedV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.platform.messaging.inbox.Subscription;
import io.palco.registration.terms.EventCalledOff;
import io.palco.registration.terms.EventReplica;
import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps the replica up to date, and passes on that an event was called off.
@Configuration(proxyBeanMethods = false)
class EventSubscription {

    @Bean
    Subscription registrationEvent(EventReplica replica, ApplicationEventPublisher publisher) {
        return Subscription.of("registration.event")
                .on(EventCreatedV1.class, (message, _) -> replica.note(terms(message.event())))
                .on(EventUpdatedV1.class, (message, _) -> replica.note(terms(message.event())))
                .on(EventPublishedV1.class, (message, _) -> replica.note(terms(message.event())))
                .on(EventCompletedV1.class, (message, _) -> replica.note(terms(message.event())))
                .on(EventDeletedV1.class, (message, _) -> replica.noteDeleted(message.eventId(), message.version()))
                .on(EventCancelledV1.class, (message, _) -> {
                    replica.note(terms(message.event()));
                    publisher.publishEvent(new EventCalledOff(
                            message.event().id(), message.event().cancellationReason()));
                });
    }

    private static EventTerms terms(EventSnapshot event) {
        var location = event.location();
        return new EventTerms(
                event.id(),
                event.organizationId(),
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                new EventTerms.Place(location.name(), location.address(), location.latitude(), location.longitude()),
                EventTermsStatus.valueOf(event.status()),
                event.capacity(),
                event.version());
    }
}

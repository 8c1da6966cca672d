package io.palco.report.facts.messaging;

import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventCompletedV1;
import io.palco.contracts.event.EventCreatedV1;
import io.palco.contracts.event.EventDeletedV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.messaging.inbox.Subscription;
import io.palco.report.facts.EventFact;
import io.palco.report.facts.Facts;
import io.palco.report.facts.ParticipantErased;
import io.palco.report.facts.ParticipantFact;
import io.palco.report.facts.RegistrationFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Turns contracts into facts.
@Configuration(proxyBeanMethods = false)
class FactListeners {

    @Bean
    Subscription events(Facts facts) {
        return Subscription.of("report.event")
                .on(EventCreatedV1.class, (message, _) -> facts.learn(fact(message.event())))
                .on(EventUpdatedV1.class, (message, _) -> facts.learn(fact(message.event())))
                .on(EventPublishedV1.class, (message, _) -> facts.learn(fact(message.event())))
                .on(EventCancelledV1.class, (message, _) -> facts.learn(fact(message.event())))
                .on(EventCompletedV1.class, (message, _) -> facts.learn(fact(message.event())))
                .on(
                        EventDeletedV1.class,
                        (message, _) ->
                                facts.forgetEvent(message.eventId(), message.organizationId(), message.version()));
    }

    @Bean
    Subscription registrations(Facts facts, ApplicationEventPublisher events) {
        return Subscription.of("report.registration")
                .on(RegistrationConfirmedV1.class, (message, _) -> facts.learn(fact(message.registration())))
                .on(RegistrationCancelledV1.class, (message, _) -> facts.learn(fact(message.registration())))
                .on(ParticipantUpdatedV1.class, (message, _) -> {
                    facts.learn(new ParticipantFact(
                            message.participantId(),
                            message.organizationId(),
                            message.name(),
                            message.email(),
                            message.version()));
                    if (PersonErasedV1.isErased(message.email())) {
                        events.publishEvent(new ParticipantErased(message.participantId()));
                    }
                });
    }

    private static EventFact fact(EventSnapshot event) {
        var location = event.location();
        return new EventFact(
                event.id(),
                event.organizationId(),
                event.title(),
                event.description(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                new EventFact.Location(location.name(), location.address(), location.latitude(), location.longitude()),
                event.categories(),
                event.capacity(),
                event.status(),
                event.cancellationReason(),
                event.version(),
                event.createdAt(),
                event.updatedAt());
    }

    private static RegistrationFact fact(RegistrationSnapshot registration) {
        var participant = registration.participant();
        return new RegistrationFact(
                registration.id(),
                registration.eventId(),
                registration.organizationId(),
                participant.id(),
                participant.name(),
                participant.email(),
                registration.status(),
                registration.createdAt(),
                registration.version());
    }
}

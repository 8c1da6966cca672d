package io.palco.registration.seating.messaging;

import io.palco.contracts.event.SeatingChangedV1;
import io.palco.platform.messaging.inbox.Subscription;
import io.palco.registration.seating.Seats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hears from event-service by which seats events sell.
@Configuration(proxyBeanMethods = false)
class SeatingSubscription {

    @Bean
    Subscription registrationSeating(Seats seats) {
        return Subscription.of("registration.seating")
                .on(
                        SeatingChangedV1.class,
                        (message, _) -> seats.note(message.eventId(), message.seats(), message.revision()));
    }
}

package io.palco.event.catalog.messaging;

import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.event.catalog.PlacesTaken;
import io.palco.platform.messaging.inbox.Subscription;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hears from registration-service how many places are taken.
@Configuration(proxyBeanMethods = false)
class RegistrationSubscription {

    @Bean
    Subscription eventRegistration(PlacesTaken places) {
        return Subscription.of("event.registration")
                .on(
                        RegistrationConfirmedV1.class,
                        (message, _) -> note(places, message.registration().eventId(), message.places()))
                .on(
                        RegistrationCancelledV1.class,
                        (message, _) -> note(places, message.registration().eventId(), message.places()));
    }

    private static void note(PlacesTaken places, UUID eventId, io.palco.contracts.registration.PlacesTaken told) {
        places.note(eventId, told.taken(), told.revision());
    }
}

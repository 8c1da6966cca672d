package io.palco.event.catalog.messaging;

import io.palco.contracts.registration.EventPricesChangedV1;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.event.attendance.Attendances;
import io.palco.event.catalog.EventPrices;
import io.palco.event.catalog.PlacesTaken;
import io.palco.platform.messaging.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hears from registration-service how many places are taken, and by whom.
@Configuration(proxyBeanMethods = false)
class RegistrationSubscription {

    @Bean
    Subscription eventRegistration(PlacesTaken places, Attendances attendances, EventPrices prices) {
        return Subscription.of("event.registration")
                .on(
                        RegistrationConfirmedV1.class,
                        (message, _) -> note(places, attendances, message.registration(), message.places()))
                .on(
                        RegistrationCancelledV1.class,
                        (message, _) -> note(places, attendances, message.registration(), message.places()))
                .on(
                        ParticipantUpdatedV1.class,
                        (message, _) ->
                                attendances.noteAddress(message.participantId(), message.email(), message.version()))
                .on(
                        EventPricesChangedV1.class,
                        (message, _) -> prices.note(
                                message.eventId(),
                                message.from(),
                                message.to(),
                                message.currency(),
                                message.version()));
    }

    private static void note(
            PlacesTaken places,
            Attendances attendances,
            RegistrationSnapshot registration,
            io.palco.contracts.registration.PlacesTaken told) {
        places.note(registration.eventId(), told.taken(), told.revision());
        attendances.note(registration);
    }
}

package io.palco.registration.addresses.messaging;

import io.palco.contracts.identity.UserVerifiedV1;
import io.palco.platform.messaging.inbox.Subscription;
import io.palco.platform.messaging.privacy.ErasedPeople;
import io.palco.registration.addresses.VerifiedAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps the replica up to date.
@Configuration(proxyBeanMethods = false)
class AddressSubscription {

    @Bean
    Subscription registrationIdentity(VerifiedAddresses addresses, ErasedPeople erasedPeople) {
        return Subscription.of("registration.identity").on(UserVerifiedV1.class, (message, _) -> {
            if (!erasedPeople.include(message.userId())) {
                addresses.note(message.userId(), message.email(), message.verifiedAt());
            }
        });
    }
}

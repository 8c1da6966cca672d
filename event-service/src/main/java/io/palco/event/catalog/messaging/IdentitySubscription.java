package io.palco.event.catalog.messaging;

import io.palco.contracts.identity.OrganizationChangedV1;
import io.palco.contracts.identity.UserVerifiedV1;
import io.palco.event.attendance.Attendances;
import io.palco.event.catalog.OrganizationNames;
import io.palco.platform.messaging.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hears from identity-service what organizations are called and whose addresses are proven.
@Configuration(proxyBeanMethods = false)
class IdentitySubscription {

    @Bean
    Subscription eventIdentity(OrganizationNames names, Attendances attendances) {
        return Subscription.of("event.identity")
                .on(
                        OrganizationChangedV1.class,
                        (message, _) -> names.note(message.organizationId(), message.name(), message.version()))
                .on(
                        UserVerifiedV1.class,
                        (message, _) ->
                                attendances.noteVerified(message.userId(), message.email(), message.verifiedAt()));
    }
}

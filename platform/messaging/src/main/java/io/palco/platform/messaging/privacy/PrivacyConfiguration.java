package io.palco.platform.messaging.privacy;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.platform.messaging.inbox.Subscription;
import io.palco.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets a service that keeps personal data hear of exports and erasures.
@AutoConfiguration(
        afterName = "io.palco.platform.messaging.outbox.OutboxConfiguration",
        beforeName = "io.palco.platform.messaging.inbox.InboxConfiguration")
@ConditionalOnBean({PersonalDataKeeper.class, Outbox.class})
class PrivacyConfiguration {

    @Bean
    ErasedPeople erasedPeople(JdbcClient jdbc, Clock clock) {
        return new ErasedPeople(jdbc, clock);
    }

    @Bean
    Subscription privacySubscription(
            List<PersonalDataKeeper> keepers,
            ErasedPeople erased,
            Outbox outbox,
            @Value("${spring.application.name}") String service) {
        var answers = new PrivacyAnswers(keepers, erased, outbox, service);
        return Subscription.of(service.replace("-service", "") + ".privacy")
                .on(PersonExportRequestedV1.class, (message, _) -> answers.contribute(message))
                .on(PersonErasedV1.class, (message, _) -> answers.erase(message));
    }
}

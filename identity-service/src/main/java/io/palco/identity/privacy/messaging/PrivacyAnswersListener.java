package io.palco.identity.privacy.messaging;

import io.palco.contracts.privacy.PersonErasureCompletedV1;
import io.palco.contracts.privacy.PersonExportContributedV1;
import io.palco.identity.privacy.CollectExport;
import io.palco.identity.privacy.CompleteErasure;
import io.palco.identity.privacy.Contribution;
import io.palco.identity.privacy.Kept;
import io.palco.platform.messaging.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hears what the services answer.
@Configuration(proxyBeanMethods = false)
class PrivacyAnswersListener {

    @Bean
    Subscription privacyAnswers(CollectExport collectExport, CompleteErasure completeErasure) {
        return Subscription.of("identity.privacy-answers")
                .on(
                        PersonExportContributedV1.class,
                        (message, _) -> collectExport.add(new Contribution(
                                message.exportId(),
                                message.service(),
                                message.part(),
                                message.parts(),
                                message.section(),
                                message.rows())))
                .on(
                        PersonErasureCompletedV1.class,
                        (message, _) -> completeErasure.answered(
                                message.userId(),
                                message.service(),
                                message.kept().stream()
                                        .map(kept -> new Kept(kept.what(), kept.why()))
                                        .toList()));
    }
}

package io.palco.identity.audit.messaging;

import io.palco.contracts.audit.AuditRecordedV1;
import io.palco.identity.audit.AuditLog;
import io.palco.identity.audit.LoggedAction;
import io.palco.platform.messaging.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Appends what services tell.
@Configuration(proxyBeanMethods = false)
class AuditListener {

    @Bean
    Subscription auditSubscription(AuditLog log) {
        return Subscription.of("identity.audit").on(AuditRecordedV1.class, (message, _) -> log.append(action(message)));
    }

    private static LoggedAction action(AuditRecordedV1 message) {
        var actor = message.actor();
        var subject = message.subject();
        return new LoggedAction(
                message.id(),
                message.at(),
                message.service(),
                message.action(),
                new LoggedAction.Actor(actor.kind(), actor.id(), actor.name(), actor.address()),
                message.organizationId(),
                subject == null ? null : new LoggedAction.Subject(subject.type(), subject.id(), subject.label()),
                message.outcome(),
                message.requestId(),
                message.details());
    }
}

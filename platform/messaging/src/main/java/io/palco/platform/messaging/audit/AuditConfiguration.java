package io.palco.platform.messaging.audit;

import io.palco.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.util.Map;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets every service that publishes speak to the activity log. Each declares the log's queue as well: what is done
/// while the log's own service was never started yet must find it.
@AutoConfiguration(afterName = "io.palco.platform.messaging.outbox.OutboxConfiguration")
@ConditionalOnProperty("palco.messaging.exchange")
class AuditConfiguration {

    private static final String EXCHANGE = "palco.audit";
    private static final String QUEUE = "identity.audit";

    @Bean
    Audit audit(
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        var ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Audit(outbox, ownTransaction, clock, service);
    }

    @Bean
    Declarables auditTopology() {
        return new Declarables(
                new TopicExchange(EXCHANGE, true, false),
                new Queue(QUEUE, true),
                new Binding(QUEUE, Binding.DestinationType.QUEUE, EXCHANGE, "#", Map.of()));
    }
}

package io.palco.platform.revocation;

import io.palco.contracts.Contract;
import io.palco.contracts.identity.AccessRevokedV1;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/// Hears of new revocations. Each instance has an exclusive queue of its own, which goes with it: the
/// message is for everybody, and whoever was away reads the list.
@AutoConfiguration(
        after = RevocationConfiguration.class,
        afterName = "org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration")
@ConditionalOnBean(ConnectionFactory.class)
class RevocationListening {

    private static final Contract CONTRACT =
            Objects.requireNonNull(AccessRevokedV1.class.getAnnotation(Contract.class));

    private final Queue queue;

    RevocationListening(@Value("${spring.application.name}") String application) {
        this.queue = new Queue(application + ".revocations." + UUID.randomUUID(), false, true, true);
    }

    @Bean
    Declarables revocationTopology() {
        return new Declarables(
                new TopicExchange(CONTRACT.exchange(), true, false),
                queue,
                new Binding(
                        queue.getName(),
                        Binding.DestinationType.QUEUE,
                        CONTRACT.exchange(),
                        CONTRACT.type(),
                        Map.of()));
    }

    @Bean
    SimpleMessageListenerContainer revocationConsumer(
            ConnectionFactory connections, AmqpAdmin admin, Denylist denylist, JsonMapper json) {
        var container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(queue.getName());
        container.setAmqpAdmin(admin);
        container.setMissingQueuesFatal(false);
        container.setRecoveryInterval(1_000);
        container.setFailedDeclarationRetryInterval(1_000);
        container.setDefaultRequeueRejected(false); // what cannot be read is in the list as well
        container.setMessageListener(
                (MessageListener) message -> denylist.add(json.readValue(message.getBody(), AccessRevokedV1.class)));
        return container;
    }
}

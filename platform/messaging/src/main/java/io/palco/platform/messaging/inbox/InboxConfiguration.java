package io.palco.platform.messaging.inbox;

import io.palco.platform.messaging.ConfirmedPublisher;
import io.palco.platform.messaging.MessagingProperties;
import io.palco.platform.messaging.Traces;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aopalliance.aop.Advice;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.config.RetryInterceptorBuilder;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The inbox of a service that listens: topology and consumers for its [Subscription] beans.
@AutoConfiguration(afterName = "io.palco.platform.messaging.MessagingConfiguration")
@ConditionalOnBean(Subscription.class)
class InboxConfiguration {

    private static final int PREFETCH = 50;

    @Bean
    Inbox inbox(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock, Traces traces) {
        return new Inbox(jdbc, new TransactionTemplate(transactions), json, clock, traces);
    }

    @Bean
    InboxPurge inboxPurge(Inbox inbox, MessagingProperties properties) {
        return new InboxPurge(inbox, properties.inboxRetention());
    }

    @Bean
    ParkedQueues parkedQueues(List<Subscription> subscriptions, RabbitTemplate template, ConfirmedPublisher publisher) {
        return new ParkedQueues(subscriptions, template, publisher);
    }

    /// Only what RabbitMQ and the embedded broker have in common: no queue arguments.
    @Bean
    Declarables subscriptionTopology(List<Subscription> subscriptions) {
        var declarables = new ArrayList<Declarable>();
        for (var subscription : subscriptions) {
            declarables.add(new Queue(subscription.queue(), true));
            declarables.add(new Queue(subscription.parkedQueue(), true));
            subscription.handlers().forEach(entry -> {
                var exchange = entry.getValue().exchange();
                declarables.add(new TopicExchange(exchange, true, false));
                declarables.add(new Binding(
                        subscription.queue(), Binding.DestinationType.QUEUE, exchange, entry.getKey(), Map.of()));
            });
        }
        return new Declarables(declarables);
    }

    @Bean
    SmartLifecycle subscriptionConsumers(
            List<Subscription> subscriptions,
            ConnectionFactory connections,
            Inbox inbox,
            ConfirmedPublisher publisher,
            MessagingProperties properties,
            Clock clock) {
        return new Consumers(subscriptions.stream()
                .map(subscription -> {
                    var retry = retry(new ParkingRecoverer(subscription, publisher, clock), properties);
                    return container(connections, subscription, inbox, retry, properties.consumers());
                })
                .toList());
    }

    private static Advice retry(ParkingRecoverer recoverer, MessagingProperties properties) {
        return RetryInterceptorBuilder.stateless()
                .maxRetries(properties.maxRetries())
                .backOffOptions(200, 3.0, 5_000)
                .recoverer(recoverer)
                .build();
    }

    private static SimpleMessageListenerContainer container(
            ConnectionFactory connections, Subscription subscription, Inbox inbox, Advice retry, int consumers) {
        var container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(subscription.queue());
        container.setConcurrentConsumers(consumers);
        container.setPrefetchCount(PREFETCH);
        container.setMissingQueuesFatal(false);
        container.setRecoveryInterval(1_000);
        container.setFailedDeclarationRetryInterval(1_000);
        container.setDefaultRequeueRejected(true);
        container.setAdviceChain(retry);
        container.setMessageListener((MessageListener) message -> inbox.receive(subscription, message));
        container.afterPropertiesSet();
        return container;
    }

    private record Consumers(List<SimpleMessageListenerContainer> containers) implements SmartLifecycle {

        @Override
        public void start() {
            containers.forEach(SimpleMessageListenerContainer::start);
        }

        @Override
        public void stop() {
            containers.forEach(SimpleMessageListenerContainer::stop);
        }

        @Override
        public boolean isRunning() {
            return containers.stream().anyMatch(SimpleMessageListenerContainer::isRunning);
        }
    }
}

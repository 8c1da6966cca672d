package io.palco.platform.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.palco.platform.messaging.ConfirmedPublisher;
import io.palco.platform.messaging.MessagingProperties;
import io.palco.platform.messaging.Traces;
import java.time.Clock;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The outbox of a service that publishes.
@AutoConfiguration(afterName = "io.palco.platform.messaging.MessagingConfiguration")
@ConditionalOnProperty("palco.messaging.exchange")
class OutboxConfiguration {

    @Bean
    OutboxTable outboxTable(JdbcClient jdbc, Clock clock, @Value("${spring.application.name}") String service) {
        return new OutboxTable(jdbc, clock, service);
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxTable table,
            ConfirmedPublisher publisher,
            PlatformTransactionManager transactions,
            MessagingProperties properties) {
        return new OutboxRelay(table, publisher, new TransactionTemplate(transactions), properties);
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc, JsonMapper json, Clock clock, Traces traces, OutboxRelay relay) {
        return new Outbox(jdbc, json, clock, traces, relay::wake);
    }

    @Bean
    ParkedOutbox parkedOutbox(OutboxTable table, OutboxRelay relay) {
        return new ParkedOutbox(table, relay);
    }

    @Bean
    Declarables publishedExchange(@Value("${palco.messaging.exchange}") String exchange) {
        return new Declarables(new TopicExchange(exchange, true, false));
    }

    @Bean
    Gauge outboxPending(MeterRegistry registry, OutboxTable table) {
        return Gauge.builder("palco.outbox.pending", table, OutboxTable::pending)
                .description("Messages on their way to the broker")
                .register(registry);
    }

    @Bean
    Gauge outboxLag(MeterRegistry registry, OutboxTable table) {
        return Gauge.builder("palco.outbox.lag", table, OutboxTable::lagSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest message on its way")
                .register(registry);
    }

    @Bean
    Gauge outboxParked(MeterRegistry registry, OutboxTable table) {
        return Gauge.builder("palco.outbox.parked", table, OutboxTable::parked)
                .description("Messages the broker refused too often")
                .register(registry);
    }
}

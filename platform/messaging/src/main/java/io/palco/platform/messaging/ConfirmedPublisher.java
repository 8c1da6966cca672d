package io.palco.platform.messaging;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/// Publishes with the broker's word for it: a message counts as published when its confirm is positive
/// and it was not
/// returned as unroutable. (RabbitMQ returns, then acks; Broker-J nacks, then returns: both count as
/// failures here.)
public final class ConfirmedPublisher {

    private final RabbitTemplate template;

    public ConfirmedPublisher(RabbitTemplate template) {
        this.template = template;
    }

    /// What became of one message.
    public sealed interface Outcome {
        record Published() implements Outcome {}

        record Refused(String reason) implements Outcome {}
    }

    /// Hands a message to the broker. The future completes when the broker has answered; bound it by a
    /// timeout.
    ///
    /// @throws AmqpException when there is no connection
    public CompletableFuture<Outcome> publish(String exchange, String routingKey, Message message) {
        var correlation = new CorrelationData(UUID.randomUUID().toString());
        template.send(exchange, routingKey, message, correlation);
        return correlation.getFuture().thenApply(confirm -> {
            if (correlation.getReturned() != null) {
                return new Outcome.Refused("no queue takes " + routingKey);
            }
            return confirm.ack()
                    ? new Outcome.Published()
                    : new Outcome.Refused("the broker refused it: " + confirm.reason());
        });
    }
}

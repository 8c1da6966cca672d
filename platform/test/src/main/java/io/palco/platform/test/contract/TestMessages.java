package io.palco.platform.test.contract;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.Contract;
import io.palco.platform.messaging.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.AnonymousQueue;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to a service over the real broker: sends contracts as another service would, and listens to
/// what it
/// publishes.
public final class TestMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConnectionFactory connections;
    private final RabbitTemplate template;
    private final AmqpAdmin admin;

    public TestMessages(ConnectionFactory connections) {
        this.connections = connections;
        this.template = new RabbitTemplate(connections);
        this.admin = new RabbitAdmin(connections);
    }

    /// A contract's golden file, as text.
    public static String golden(String type) {
        try (var file = Contract.class.getResourceAsStream("/contracts/" + type + ".json")) {
            return new String(Objects.requireNonNull(file, type).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A contract's golden file as a record.
    public static <T extends Record> T golden(Class<T> contract) {
        return JSON.readValue(golden(describe(contract).type()), contract);
    }

    /// Publishes a contract with a new event id.
    ///
    /// @return the event id
    public UUID send(Record contract) {
        var id = UuidCreator.getTimeOrderedEpoch();
        send(contract, id);
        return id;
    }

    /// Publishes a contract under a given event id, for instance twice.
    public void send(Record contract, UUID id) {
        var description = describe(contract.getClass());
        var envelope = new Envelope(id, description.type(), "/test", "test", Instant.now(), null);
        admin.declareExchange(new TopicExchange(description.exchange(), true, false));
        template.send(description.exchange(), description.type(), envelope.wrap(JSON.writeValueAsString(contract)));
    }

    /// Listens to everything an exchange publishes from now on. Close it when done.
    public Tap tap(String exchange) {
        var queue = new AnonymousQueue();
        admin.declareExchange(new TopicExchange(exchange, true, false));
        admin.declareQueue(queue);
        admin.declareBinding(new Binding(queue.getName(), Binding.DestinationType.QUEUE, exchange, "#", Map.of()));
        return new Tap(connections, queue.getName());
    }

    private static Contract describe(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Contract.class), type.getName());
    }

    /// A message as it went over the wire.
    public record Received(Envelope envelope, JsonNode body) {}

    /// An open ear on an exchange.
    public static final class Tap implements AutoCloseable {

        private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
        private final SimpleMessageListenerContainer container;

        private Tap(ConnectionFactory connections, String queue) {
            container = new SimpleMessageListenerContainer(connections);
            container.setQueueNames(queue);
            container.setMessageListener((MessageListener) this::add);
            container.start();
        }

        private void add(Message message) {
            received.add(new Received(Envelope.of(message), JSON.readTree(message.getBody())));
        }

        /// The next message of this type that fits.
        ///
        /// @throws AssertionError when none comes within 15 seconds
        public Received next(String type, Predicate<JsonNode> fits) {
            return await(
                    "no " + type + " came",
                    message -> message.envelope().type().equals(type) && fits.test(message.body()));
        }

        /// The next message of whatever type that fits; otherwise as above.
        public Received next(Predicate<JsonNode> fits) {
            return await("no message came", message -> fits.test(message.body()));
        }

        private Received await(String failure, Predicate<Received> fits) {
            var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
            try {
                while (System.nanoTime() < deadline) {
                    var message = received.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    if (message != null && fits.test(message)) {
                        return message;
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            throw new AssertionError(failure);
        }

        @Override
        public void close() {
            container.stop();
        }
    }
}

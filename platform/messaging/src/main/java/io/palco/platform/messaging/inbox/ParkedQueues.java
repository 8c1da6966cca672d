package io.palco.platform.messaging.inbox;

import com.rabbitmq.client.Channel;
import io.palco.platform.messaging.ConfirmedPublisher;
import io.palco.platform.messaging.ConfirmedPublisher.Outcome;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.support.DefaultMessagePropertiesConverter;

/// Incoming messages whose handlers kept failing, for the operator.
public class ParkedQueues {

    private static final int CONFIRM_SECONDS = 5;

    private final List<Subscription> subscriptions;
    private final RabbitTemplate template;
    private final ConfirmedPublisher publisher;
    private final DefaultMessagePropertiesConverter converter = new DefaultMessagePropertiesConverter();

    ParkedQueues(List<Subscription> subscriptions, RabbitTemplate template, ConfirmedPublisher publisher) {
        this.subscriptions = subscriptions;
        this.template = template;
        this.publisher = publisher;
    }

    /// Queue name to the number of messages parked beside it.
    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        for (var subscription : subscriptions) {
            counts.put(subscription.queue(), count(subscription));
        }
        return counts;
    }

    private long count(Subscription subscription) {
        Long count = template.execute(channel -> channel.messageCount(subscription.parkedQueue()));
        return count == null ? 0 : count;
    }

    /// Puts every message parked at this moment back into its queue; each leaves the parking queue
    /// only after the
    /// broker
    /// has confirmed its copy.
    ///
    /// @return how many
    public int replay() {
        var replayed = 0;
        for (var subscription : subscriptions) {
            var parked = count(subscription);
            Integer moved = template.execute(channel -> move(channel, subscription, parked));
            replayed += moved == null ? 0 : moved;
        }
        return replayed;
    }

    private int move(Channel channel, Subscription subscription, long atMost) throws IOException {
        for (var moved = 0; moved < atMost; moved++) {
            var got = channel.basicGet(subscription.parkedQueue(), false);
            if (got == null) {
                return moved;
            }
            var properties = converter.toMessageProperties(got.getProps(), got.getEnvelope(), "UTF-8");
            properties.getHeaders().remove(ParkingRecoverer.REASON);
            properties.getHeaders().remove(ParkingRecoverer.TIME);
            if (!isPublished(subscription.queue(), new Message(got.getBody(), properties))) {
                channel.basicNack(got.getEnvelope().getDeliveryTag(), false, true);
                return moved;
            }
            channel.basicAck(got.getEnvelope().getDeliveryTag(), false);
        }
        return Math.toIntExact(atMost);
    }

    private boolean isPublished(String queue, Message message) {
        try {
            return publisher.publish("", queue, message).get(CONFIRM_SECONDS, TimeUnit.SECONDS)
                    instanceof Outcome.Published;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }
}

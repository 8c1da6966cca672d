package io.palco.platform.messaging.inbox;

import io.palco.platform.messaging.Envelope;
import io.palco.platform.messaging.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Lets each message take effect once: the row `(consumer, event id)` is written first, in the
/// effect's transaction; a
/// row that is already there means that the work is done.
class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final Traces traces;

    Inbox(JdbcClient jdbc, TransactionTemplate transactions, JsonMapper json, Clock clock, Traces traces) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.traces = traces;
    }

    void receive(Subscription subscription, Message message) {
        var envelope = Envelope.of(message);
        var handler = subscription.handlerOf(envelope.type());
        var contract = json.readValue(message.getBody(), handler.type());
        traces.continuing(
                envelope.traceparent(),
                "receive " + envelope.type(),
                () -> transactions.executeWithoutResult(_ -> {
                    if (isFirst(subscription.queue(), envelope)) {
                        handler.handle(contract, envelope);
                    } else {
                        LOG.debug("{} {} was already handled", envelope.type(), envelope.id());
                    }
                }));
    }

    private boolean isFirst(String consumer, Envelope envelope) {
        return jdbc.sql("""
                INSERT INTO inbox_messages (consumer, event_id, received_at) VALUES (:consumer, :id, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("consumer", consumer)
                        .param("id", envelope.id())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int forgetOlderThan(Duration age) {
        return jdbc.sql("DELETE FROM inbox_messages WHERE received_at < :limit")
                .param("limit", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }
}

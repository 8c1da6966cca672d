package io.palco.platform.messaging.outbox;

import io.palco.platform.messaging.ConfirmedPublisher;
import io.palco.platform.messaging.ConfirmedPublisher.Outcome;
import io.palco.platform.messaging.MessagingProperties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes what the outbox holds: takes a batch, waits for the broker's confirms, deletes what was
/// published. A
/// refused
/// row backs off alone. While the broker is away nothing counts as refused: the relay just waits for
/// it. Any number of
/// replicas may run; a message may go out twice when one dies between confirm and commit, never zero
/// times.
class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration PAUSE_WITHOUT_BROKER = Duration.ofSeconds(1);

    private final OutboxTable table;
    private final ConfirmedPublisher publisher;
    private final TransactionTemplate transactions;
    private final MessagingProperties properties;
    private final Semaphore announced = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxTable table,
            ConfirmedPublisher publisher,
            TransactionTemplate transactions,
            MessagingProperties properties) {
        this.table = table;
        this.publisher = publisher;
        this.transactions = transactions;
        this.properties = properties;
    }

    /// There is something to publish.
    void wake() {
        if (announced.availablePermits() == 0) {
            announced.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        var current = thread;
        if (current != null) {
            try {
                current.join(properties.confirmTimeout().plusSeconds(1));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                if (relayBatch() < properties.batchSize()) {
                    awaitAnnouncement(properties.pollInterval());
                }
            } catch (AmqpException | DataAccessException | TransactionException unavailable) {
                LOG.warn("The outbox waits: {}", unavailable.getMessage());
                awaitAnnouncement(PAUSE_WITHOUT_BROKER);
            } catch (RuntimeException unexpected) {
                LOG.error("The outbox relay failed; it goes on", unexpected);
                awaitAnnouncement(PAUSE_WITHOUT_BROKER);
            }
        }
    }

    private void awaitAnnouncement(Duration atMost) {
        try {
            if (announced.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                announced.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private record Sent(OutboxTable.Row row, CompletableFuture<Outcome> outcome) {}

    /// @return how many rows were taken
    int relayBatch() {
        Integer taken = transactions.execute(_ -> {
            var rows = table.lockBatch(properties.batchSize());
            var sent = new ArrayList<Sent>(rows.size());
            for (var row : rows) {
                sent.add(new Sent(row, publish(row)));
            }
            settle(sent);
            return rows.size();
        });
        return taken == null ? 0 : taken;
    }

    /// A row that cannot even be handed over is refused like one the broker does not want; only a lost connection stops
    /// the batch.
    private CompletableFuture<Outcome> publish(OutboxTable.Row row) {
        try {
            var envelope = row.envelope();
            return publisher.publish(row.exchange(), envelope.type(), envelope.wrap(row.body()));
        } catch (AmqpException disconnected) {
            throw disconnected;
        } catch (RuntimeException unsendable) {
            return CompletableFuture.completedFuture(new Outcome.Refused(String.valueOf(unsendable)));
        }
    }

    private void settle(List<Sent> sent) {
        var deadline = System.nanoTime() + properties.confirmTimeout().toNanos();
        var published = new ArrayList<UUID>(sent.size());
        for (var message : sent) {
            switch (await(message, deadline)) {
                case Outcome.Published() ->
                    published.add(message.row().envelope().id());
                case Outcome.Refused(var reason) -> {
                    LOG.warn(
                            "Message {} was refused: {}",
                            message.row().envelope().type(),
                            reason);
                    table.refuse(message.row(), reason, properties.maxAttempts());
                }
                case null -> {} // no word from the broker: the row stays as it is and goes out again
            }
        }
        table.delete(published);
    }

    private static @Nullable Outcome await(Sent message, long deadline) {
        try {
            return message.outcome().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return null;
        } catch (ExecutionException failure) {
            LOG.warn("No confirm for {}", message.row().envelope().id(), failure.getCause());
            return null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}

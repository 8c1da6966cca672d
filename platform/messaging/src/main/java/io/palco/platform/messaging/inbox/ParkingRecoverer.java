package io.palco.platform.messaging.inbox;

import io.palco.platform.messaging.ConfirmedPublisher;
import io.palco.platform.messaging.ConfirmedPublisher.Outcome;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.retry.MessageRecoverer;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/// What happens to a message whose handler keeps failing. If the database is away the message goes
/// back to its queue,
/// since the fault is not its own; otherwise it is parked with the reason, and the queue moves on.
final class ParkingRecoverer implements MessageRecoverer {

    static final String REASON = "x-parked-reason";
    static final String TIME = "x-parked-at";
    private static final Logger LOG = LoggerFactory.getLogger(ParkingRecoverer.class);
    private static final int CONFIRM_SECONDS = 5;
    private static final int MAX_REASON = 500;

    private final Subscription subscription;
    private final ConfirmedPublisher publisher;
    private final Clock clock;

    ParkingRecoverer(Subscription subscription, ConfirmedPublisher publisher, Clock clock) {
        this.subscription = subscription;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void recover(Message message, @Nullable Throwable cause) {
        var root = rootOf(cause);
        if (isOutage(cause)) {
            LOG.warn("{} waits for the database: {}", subscription.queue(), root);
            throw new ImmediateRequeueAmqpException("database unavailable");
        }
        LOG.error("Parking a message of {}", subscription.queue(), cause);
        var properties = message.getMessageProperties();
        properties.setHeader(REASON, root.length() > MAX_REASON ? root.substring(0, MAX_REASON) : root);
        properties.setHeader(TIME, clock.instant().toString());
        if (!isParked(message)) {
            throw new ImmediateRequeueAmqpException("could not be parked");
        }
    }

    private boolean isParked(Message message) {
        try {
            var outcome =
                    publisher.publish("", subscription.parkedQueue(), message).get(CONFIRM_SECONDS, TimeUnit.SECONDS);
            return outcome instanceof Outcome.Published;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warn("No confirm while parking", failure);
            return false;
        }
    }

    private static boolean isOutage(@Nullable Throwable cause) {
        for (var t = cause; t != null; t = t.getCause()) {
            if (t instanceof CannotCreateTransactionException
                    || t instanceof DataAccessResourceFailureException
                    || t instanceof TransientDataAccessException) {
                return true;
            }
        }
        return false;
    }

    private static String rootOf(@Nullable Throwable cause) {
        var root = cause;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root);
    }
}

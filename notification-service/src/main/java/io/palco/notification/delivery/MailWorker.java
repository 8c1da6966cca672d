package io.palco.notification.delivery;

import io.palco.notification.mail.MailQueued;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Sends what waits. One thread looks for mails and hands each to a free sender; a sender goes on with what
/// it finds over the same connection. While the mail server is away everybody waits. Any number of instances
/// may run.
@Component
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Outgoing outgoing;
    private final MailComposer composer;
    private final MailServer server;
    private final DeliveryProperties properties;
    private final Semaphore announced = new Semaphore(0);
    private final Semaphore freeSenders;
    private volatile boolean running;
    private @Nullable Thread dispatcher;
    private @Nullable ExecutorService senders;

    MailWorker(Outgoing outgoing, MailComposer composer, MailServer server, DeliveryProperties properties) {
        this.outgoing = outgoing;
        this.composer = composer;
        this.server = server;
        this.properties = properties;
        this.freeSenders = new Semaphore(properties.senders());
    }

    @TransactionalEventListener
    void wake(MailQueued event) {
        announced.release();
    }

    @Override
    public void start() {
        running = true;
        var executor = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("mail-sender-", 1).factory());
        senders = executor;
        dispatcher = Thread.ofVirtual().name("mail-dispatcher").start(() -> run(executor));
    }

    @Override
    public void stop() {
        running = false;
        announced.release();
        try {
            if (dispatcher != null) {
                dispatcher.join(STOP_PATIENCE);
            }
            if (senders != null) {
                senders.shutdown();
                if (!senders.awaitTermination(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    LOG.warn("Some mails were still being sent; they are sent again after their lease");
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run(ExecutorService executor) {
        while (running) {
            try {
                var pause = server.pause();
                if (pause.isPositive()) {
                    waitFor(pause);
                } else if (!startSender(executor)) {
                    waitFor(properties.pollInterval());
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (RuntimeException unavailable) {
                LOG.warn("Mails wait: {}", unavailable.getMessage());
                waitQuietly();
            }
        }
    }

    private void waitFor(Duration atMost) throws InterruptedException {
        if (announced.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            announced.drainPermits();
        }
    }

    private void waitQuietly() {
        try {
            waitFor(properties.pollInterval());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /// @return whether there was something to send
    private boolean startSender(ExecutorService executor) throws InterruptedException {
        freeSenders.acquire();
        var handedOver = false;
        try {
            var first = outgoing.claim();
            if (first.isPresent()) {
                executor.execute(() -> sendAll(first));
                handedOver = true;
            }
            return handedOver;
        } finally {
            if (!handedOver) {
                freeSenders.release();
            }
        }
    }

    private void sendAll(Optional<OutgoingMail> first) {
        try (var connection = server.open()) {
            var next = first;
            while (next.isPresent() && send(next.get(), connection)) {
                next = running ? outgoing.claim() : Optional.empty();
            }
        } catch (RuntimeException failure) {
            LOG.error("A mail sender failed; its mail is sent again after its lease", failure);
        } finally {
            freeSenders.release();
        }
    }

    /// @return whether to go on
    private boolean send(OutgoingMail mail, SmtpConnection connection) {
        var outcome = attempt(mail, connection);
        switch (outcome) {
            case SendOutcome.Accepted() -> outgoing.accepted(mail);
            case SendOutcome.Refused(var reason) -> outgoing.refused(mail, reason);
            case SendOutcome.Deferred(var reason) -> outgoing.deferred(mail, reason);
            case SendOutcome.Unreachable(var reason) -> {
                server.unreachable(reason);
                outgoing.putBack(mail);
                return false;
            }
        }
        return true;
    }

    private SendOutcome attempt(OutgoingMail mail, SmtpConnection connection) {
        try {
            var outcome = connection.send(composer.compose(mail));
            if (!(outcome instanceof SendOutcome.Unreachable)) {
                server.answered();
            }
            return outcome;
        } catch (MailComposer.UnusableAddressException unusable) {
            return new SendOutcome.Refused(String.valueOf(unusable.getMessage()));
        } catch (MessagingException | RuntimeException failure) {
            LOG.error("Mail {} could not be written", mail.id(), failure);
            return new SendOutcome.Deferred("The mail could not be written.");
        }
    }
}

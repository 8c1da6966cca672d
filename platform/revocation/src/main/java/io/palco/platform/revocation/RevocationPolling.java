package io.palco.platform.revocation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Reads the whole list before the first request is served and again and again afterwards, so that
/// neither a restart nor a broker that is away lets a revoked token live. While it cannot be read, it
/// is tried every second; a service that starts then has no keys to verify tokens by either, for they
/// come from the same place.
final class RevocationPolling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationPolling.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Revocations revocations;
    private final Denylist denylist;
    private final Clock clock;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile Instant lastRead;
    private volatile boolean isFailing;

    RevocationPolling(Revocations revocations, Denylist denylist, Clock clock, Duration interval) {
        this.revocations = revocations;
        this.denylist = denylist;
        this.clock = clock;
        this.interval = interval;
        this.lastRead = clock.instant();
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("revocations").factory());
        thread = executor;
        read();
        scheduleNext(executor);
    }

    /// How long ago the list was last read, in seconds.
    double age() {
        return Duration.between(lastRead, clock.instant()).toMillis() / 1000.0;
    }

    private void scheduleNext(ScheduledExecutorService executor) {
        var pause = isFailing ? AFTER_FAILURE : interval;
        if (!executor.isShutdown()) {
            executor.schedule(() -> readAndGoOn(executor), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void readAndGoOn(ScheduledExecutorService executor) {
        read();
        scheduleNext(executor);
    }

    private void read() {
        try {
            revocations.current().forEach(denylist::add);
            lastRead = clock.instant();
            if (isFailing) {
                LOG.info("The list of revoked tokens can be read again");
            }
            isFailing = false;
        } catch (RuntimeException failure) {
            if (!isFailing) {
                LOG.warn("The list of revoked tokens cannot be read: {}", failure.toString());
            }
            isFailing = true;
        }
    }

    @Override
    public void stop() {
        var executor = thread;
        if (executor != null) {
            executor.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /// Before the web server accepts requests, after identity-service has prepared its database.
    @Override
    public int getPhase() {
        return 100;
    }
}

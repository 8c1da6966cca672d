package io.palco.launcher;

import io.palco.launcher.RestartPolicy.Decision.GiveUp;
import io.palco.launcher.RestartPolicy.Decision.RestartAfter;
import io.palco.platform.embedded.ChildProcess;
import io.palco.platform.embedded.InfrastructureException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Starts the components stage by stage, watches them, restarts what dies, and stops them in reverse order.
final class Supervisor {

    private final List<Component> components;
    private final RunFiles runFiles;
    private final Watcher watcher;
    private final Clock clock;
    private final Map<String, ChildProcess> running = new ConcurrentHashMap<>();
    private final Map<String, RestartPolicy> policies = new ConcurrentHashMap<>();
    private final Set<Thread> starters = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean everythingStarted;
    private volatile @Nullable String reasonToEnd;

    Supervisor(List<Component> components, RunFiles runFiles, Watcher watcher, Clock clock) {
        this.components = List.copyOf(components);
        this.runFiles = runFiles;
        this.watcher = watcher;
        this.clock = clock;
    }

    private sealed interface News {
        record Started() implements News {}

        record Failed(String component, String reason) implements News {}
    }

    /// Starts everything.
    ///
    /// @throws LauncherException as soon as one component fails; the caller then stops the rest
    void startAll() throws InterruptedException {
        for (var stage : Stage.values()) {
            var members = members(stage);
            for (var member : members) {
                inBackground(() -> startFirst(member));
            }
            for (var pending = members.size(); pending > 0; pending--) {
                if (news.take() instanceof News.Failed(var component, var reason)) {
                    watcher.failed(component, reason);
                    throw new LauncherException(reason);
                }
            }
        }
        everythingStarted = true;
        if (news.poll() instanceof News.Failed(var _, var reason)) {
            throw new LauncherException(reason);
        }
    }

    /// Waits until everything was stopped or a component cannot be kept alive.
    ///
    /// @return why it ended by itself, `null` when it was asked to
    @Nullable
    String awaitEnd() throws InterruptedException {
        ended.await();
        return reasonToEnd;
    }

    /// Stops what runs, the last stage first; what is still starting is broken off.
    void stopAll() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        starters.forEach(Thread::interrupt);
        starters.forEach(Supervisor::join);
        for (var stage : List.of(Stage.values()).reversed()) {
            var stoppers = new ArrayList<Thread>();
            for (var member : members(stage)) {
                stoppers.add(Thread.ofVirtual().start(() -> stop(member)));
            }
            stoppers.forEach(Supervisor::join);
        }
        ended.countDown();
    }

    private void startFirst(Component component) {
        watcher.starting(component.name());
        var before = System.nanoTime();
        try {
            if (start(component)) {
                watcher.ready(component.name(), since(before));
            } else {
                watcher.skipped(component.name());
            }
            news.add(new News.Started());
        } catch (InfrastructureException | LauncherException e) {
            if (!stopping.get()) {
                news.add(new News.Failed(component.name(), String.valueOf(e.getMessage())));
            }
        }
    }

    private boolean start(Component component) {
        var started = component.starter().start();
        started.ifPresent(process -> watch(component, process));
        return started.isPresent();
    }

    private void watch(Component component, ChildProcess process) {
        running.put(component.name(), process);
        runFiles.writePid(component.name(), process.pid());
        process.onExit().thenAccept(status -> onExit(component, process, status));
    }

    private void onExit(Component component, ChildProcess process, int status) {
        if (stopping.get() || process.stopRequested()) {
            return;
        }
        runFiles.removePid(component.name());
        if (everythingStarted) {
            inBackground(() -> restart(component, process, status));
        } else {
            var failure = process.failure("ended with status %d while others were starting".formatted(status), null);
            news.add(new News.Failed(component.name(), String.valueOf(failure.getMessage())));
        }
    }

    private void restart(Component component, ChildProcess dead, int status) {
        var policy = policies.computeIfAbsent(component.name(), _ -> new RestartPolicy());
        var failure = dead.failure("ended with status " + status, null);
        var how = "died with status " + status;
        while (!stopping.get()) {
            switch (policy.onCrash(clock.instant())) {
                case GiveUp(var crashes) -> {
                    giveUp(component, crashes, failure);
                    return;
                }
                case RestartAfter(var delay) -> {
                    watcher.died(component.name(), how, delay);
                    var before = System.nanoTime();
                    try {
                        Thread.sleep(delay);
                        start(component);
                        watcher.restarted(component.name(), since(before));
                        return;
                    } catch (InfrastructureException e) {
                        failure = e;
                        how = "did not come back";
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            }
        }
    }

    private void giveUp(Component component, int crashes, InfrastructureException last) {
        var reason = "%s died %d times within a minute. %s".formatted(component.name(), crashes, last.getMessage());
        watcher.failed(component.name(), reason);
        reasonToEnd = reason;
        ended.countDown();
    }

    private void stop(Component component) {
        var process = running.remove(component.name());
        if (process != null) {
            watcher.stopping(component.name());
            process.stop();
            runFiles.removePid(component.name());
            watcher.stopped(component.name());
        }
    }

    /// Platform threads: unpacking reads large files, which would hold up virtual threads on a small machine.
    private void inBackground(Runnable task) {
        var thread = Thread.ofPlatform().daemon().unstarted(() -> {
            try {
                task.run();
            } finally {
                starters.remove(Thread.currentThread());
            }
        });
        starters.add(thread);
        thread.start();
    }

    private List<Component> members(Stage stage) {
        return components.stream()
                .filter(component -> component.stage() == stage)
                .toList();
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

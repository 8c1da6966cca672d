package io.palco.platform.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A child process in the foreground that cannot outlive us.
///
/// On Linux the kernel signals the child when the *thread* that started it ends (`PR_SET_PDEATHSIG`), so one platform
/// thread that never ends starts all of them, and `setsid` keeps a Ctrl-C of the terminal away from them: we stop them
/// in our own order. Elsewhere, and besides, a child may watch its standard input: it is a pipe that closes with us.
public final class ChildProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final ExecutorService SPAWNER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("child-spawner").daemon().factory());

    private final ChildSpec spec;
    private final Process process;
    private final ChildLog log;
    private final Thread pump;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private volatile boolean stopRequested;

    private ChildProcess(ChildSpec spec, Process process, ChildLog log) {
        this.spec = spec;
        this.process = process;
        this.log = log;
        this.pump =
                Thread.ofPlatform().name("log-" + spec.name()).daemon().unstarted(() -> pumpLines(process, log, spec));
    }

    public static ChildProcess start(ChildSpec spec) {
        try {
            var child = SPAWNER.submit(() -> spawn(spec)).get();
            child.pump.start();
            Thread.ofVirtual().name("exit-" + spec.name()).start(child::awaitExit);
            return child;
        } catch (ExecutionException e) {
            var reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new InfrastructureException("%s cannot be started: %s".formatted(spec.name(), reason), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("interrupted while starting " + spec.name(), e);
        }
    }

    /// Waits until the probe answers yes. A child that ends meanwhile, or stays silent for too long, is stopped and
    /// reported with its last lines.
    public void awaitReady(ReadinessProbe probe, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        @Nullable Exception lastRefusal = null;
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                joinPump();
                throw failure("ended with status %d while starting".formatted(process.exitValue()), lastRefusal);
            }
            try {
                if (probe.ready()) {
                    return;
                }
            } catch (InfrastructureException hopeless) {
                stop();
                throw failure(String.valueOf(hopeless.getMessage()), hopeless);
            } catch (InterruptedException e) {
                throw interrupted(e);
            } catch (Exception notYet) {
                lastRefusal = notYet;
            }
            pause();
        }
        stop();
        throw failure("was not ready after %d s".formatted(timeout.toSeconds()), lastRefusal);
    }

    /// An exception that says what happened and shows the child's last lines.
    public InfrastructureException failure(String what, @Nullable Throwable cause) {
        var message = new StringBuilder(spec.name()).append(' ').append(what);
        for (var line : log.lastLines()) {
            message.append(System.lineSeparator()).append("  | ").append(line);
        }
        message.append(System.lineSeparator()).append("  whole log: ").append(spec.logFile());
        return new InfrastructureException(message.toString(), cause);
    }

    public String name() {
        return spec.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Whether its end was asked for, so that a supervisor can tell it from a crash.
    public boolean stopRequested() {
        return stopRequested;
    }

    public List<String> lastLines() {
        return log.lastLines();
    }

    /// Completes with the exit status. Not `Process.onExit()`: that depends on the common pool, and whoever blocks the
    /// pool would blind us.
    public CompletableFuture<Integer> onExit() {
        return exit.copy();
    }

    /// Asks the child to end, waits, and after 20 s ends it by force. Its last words still reach the log.
    public void stop() {
        stopRequested = true;
        try {
            requestEnd();
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException _) {
            process.toHandle().destroyForcibly();
            Thread.currentThread().interrupt();
        }
        joinPump();
    }

    /// Ends the child without warning, as a crash would.
    public void kill() {
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        joinPump();
    }

    @Override
    public void close() {
        stop();
    }

    /// Not `Process.destroy()`: that closes the pipes and loses what the child says while it ends.
    private void requestEnd() throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        var interrupted = spec.stopSignal() == StopSignal.INT
                && Machine.succeeds(List.of("kill", "-INT", Long.toString(process.pid())));
        if (!interrupted) {
            process.toHandle().destroy();
        }
    }

    private static ChildProcess spawn(ChildSpec spec) throws IOException {
        var log = new ChildLog(spec.logFile());
        var builder = new ProcessBuilder(supervised(spec)).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        if (spec.directory() != null) {
            builder.directory(spec.directory().toFile());
        }
        try {
            return new ChildProcess(spec, builder.start(), log);
        } catch (IOException e) {
            log.close();
            throw e;
        }
    }

    private static List<String> supervised(ChildSpec spec) {
        var command = new ArrayList<String>();
        if (Machine.isLinux() && Machine.has("setsid") && Machine.has("setpriv")) {
            command.addAll(List.of("setsid", "setpriv"));
            if (spec.asNobody()) {
                // One setpriv for both: a change of user afterwards would drop the death signal.
                command.addAll(List.of("--reuid=65534", "--regid=65534", "--clear-groups"));
            }
            command.addAll(List.of("--pdeathsig", spec.stopSignal().name(), "--"));
        }
        command.addAll(spec.command());
        return command;
    }

    private static void pumpLines(Process process, ChildLog log, ChildSpec spec) {
        try (log;
                var reader =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                log.append(line);
                spec.lines().accept(line);
            }
        } catch (IOException e) {
            spec.lines().accept("log of %s ended: %s".formatted(spec.name(), e.getMessage()));
        }
    }

    private void awaitExit() {
        try {
            exit.complete(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exit.completeExceptionally(e);
        }
    }

    private void joinPump() {
        try {
            pump.join(LAST_WORDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private InfrastructureException interrupted(InterruptedException e) {
        stop();
        Thread.currentThread().interrupt();
        return new InfrastructureException("interrupted while waiting for " + spec.name(), e);
    }
}

package io.palco.launcher;

import io.palco.platform.embedded.ChildProcess;
import io.palco.platform.embedded.InfrastructureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes the start-up caches that are missing, in the background and one after the other: the next start takes half as
/// long. A cache that cannot be made is only a line in the log.
final class AotTraining {

    private static final Duration PAUSE_BEFORE = Duration.ofSeconds(10);
    private static final long LIMIT_MINUTES = 5;

    private final List<JavaService> services;
    private final Consumer<String> log;
    private volatile boolean cancelled;
    private volatile @Nullable ChildProcess current;
    private @Nullable Thread thread;

    AotTraining(List<JavaService> services, Consumer<String> log) {
        this.services = services;
        this.log = log;
    }

    void start() {
        thread = Thread.ofPlatform().name("aot-training").daemon().start(this::trainAll);
    }

    void cancel() {
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
        var process = current;
        if (process != null) {
            process.kill();
        }
    }

    private void trainAll() {
        try {
            Thread.sleep(PAUSE_BEFORE);
            for (var service : services) {
                if (!cancelled) {
                    train(service);
                }
            }
        } catch (InterruptedException _) {
            // Palco stops; the caches can be made another time.
            Thread.currentThread().interrupt();
        }
    }

    private void train(JavaService service) throws InterruptedException {
        var unpacked = service.jars().unpack(service.spec().module());
        if (Files.exists(unpacked.aotCache())) {
            return;
        }
        var draft = unpacked.aotCache().resolveSibling(unpacked.aotCache().getFileName() + ".new");
        var before = System.nanoTime();
        try {
            var process = ChildProcess.start(
                    service.training(unpacked, draft, service.home().log("aot-training")));
            current = process;
            var status = process.onExit().get(LIMIT_MINUTES, TimeUnit.MINUTES);
            if (status == 0 && Files.exists(draft)) {
                Files.move(draft, unpacked.aotCache(), StandardCopyOption.ATOMIC_MOVE);
                log.accept("start-up cache of %s made in %d s"
                        .formatted(unpacked.module(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before)));
            } else if (!cancelled) {
                log.accept("no start-up cache for %s: the training ended with status %d (logs/aot-training.log)"
                        .formatted(unpacked.module(), status));
            }
        } catch (IOException | InfrastructureException | ExecutionException | TimeoutException e) {
            log.accept("no start-up cache for %s: %s".formatted(unpacked.module(), e.getMessage()));
        } finally {
            end(current);
            current = null;
            deleteDraft(draft);
        }
    }

    private static void end(@Nullable ChildProcess process) {
        if (process != null && process.isAlive()) {
            process.kill();
        }
    }

    private void deleteDraft(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            log.accept("%s cannot be deleted: %s".formatted(draft, e.getMessage()));
        }
    }
}

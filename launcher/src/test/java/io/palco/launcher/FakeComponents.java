package io.palco.launcher;

import io.palco.platform.embedded.ChildProcess;
import io.palco.platform.embedded.ChildSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Components that are a few words of shell.
final class FakeComponents {

    private FakeComponents() {}

    static Component lasting(String name, Stage stage, Path folder) {
        return new Component(name, stage, () -> run(name, folder, "exec sleep 1000"));
    }

    static Component shortLived(String name, Stage stage, Path folder) {
        return new Component(name, stage, () -> run(name, folder, "sleep 0.5; exit 3"));
    }

    static Component dying(String name, Stage stage, Path folder, String lastWords) {
        return new Component(name, stage, () -> {
            var process = ChildProcess.start(spec(name, folder, "echo '%s'; exit 7".formatted(lastWords)));
            process.awaitReady(() -> false, Duration.ofSeconds(10));
            return Optional.of(process);
        });
    }

    static Component neverReady(String name, Stage stage, Path folder) {
        return new Component(name, stage, () -> {
            var process = ChildProcess.start(spec(name, folder, "exec sleep 1000"));
            process.awaitReady(() -> false, Duration.ofSeconds(60));
            return Optional.of(process);
        });
    }

    /// Lasts at first, and does something else from the second start on.
    static Component restartingInto(String name, Stage stage, Path folder, String script) {
        var starts = new AtomicInteger();
        return new Component(
                name, stage, () -> run(name, folder, starts.incrementAndGet() == 1 ? "exec sleep 1000" : script));
    }

    private static Optional<ChildProcess> run(String name, Path folder, String script) {
        return Optional.of(ChildProcess.start(spec(name, folder, script)));
    }

    private static ChildSpec spec(String name, Path folder, String script) {
        return ChildSpec.of(name, List.of("sh", "-c", script), folder.resolve(name + ".log"));
    }
}

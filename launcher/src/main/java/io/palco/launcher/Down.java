package io.palco.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// `./palco down`: asks the launcher of this home to stop everything, and waits for it.
final class Down {

    private static final int OK = 0;
    private static final long LIMIT_SECONDS = 120;

    private final Home home;
    private final PrintStream out;

    Down(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        arguments.allowOnly("down", List.of(), 0);
        var launcher = new RunFiles(home.run()).pid(RunFiles.LAUNCHER);
        if (launcher.isEmpty()) {
            return endLeftovers();
        }
        out.printf("Stopping Palco (pid %d) ...%n", launcher.get().pid());
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new LauncherException(
                    "Palco does not stop. Its launcher is process %d."
                            .formatted(launcher.get().pid()),
                    e);
        }
        out.println("Palco is stopped.");
        return OK;
    }

    /// A killed launcher takes its children along, but not on every system.
    private int endLeftovers() {
        if (home.exists()) {
            try (var runFiles = new RunFiles(home.run())) {
                runFiles.lock(ProcessHandle.current().pid());
                runFiles.endOrphans();
            }
        }
        out.println("Palco is not running.");
        return OK;
    }
}

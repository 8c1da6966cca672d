package io.palco.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// `./palco reset`: deletes all data, files, mails, logs and secrets of this home, but not what the build made.
final class Reset {

    private static final int OK = 0;
    private static final int REFUSED = 1;

    private final Home home;
    private final PrintStream out;

    Reset(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    int run(Arguments arguments) throws IOException {
        arguments.allowOnly("reset", List.of("--yes"), 0);
        if (!home.exists()) {
            out.println("There is nothing to delete.");
            return OK;
        }
        try (var runFiles = new RunFiles(home.run())) {
            runFiles.lock(ProcessHandle.current().pid());
            if (!arguments.has("--yes") && !agreed()) {
                out.println("Nothing was deleted.");
                return REFUSED;
            }
            runFiles.endOrphans();
            for (var path : List.of(
                    home.path().resolve("data"),
                    home.mail(),
                    home.files(),
                    home.logs(),
                    home.secrets(),
                    home.adminPassword(),
                    home.path().resolve("demo-password"))) {
                ServiceJars.delete(path);
            }
        }
        out.println("All data is deleted. The next ./palco up starts from nothing.");
        return OK;
    }

    private boolean agreed() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new LauncherException("./palco reset asks before it deletes; without a terminal, say --yes.");
        }
        var answer = console.readLine("Delete all data, mails and secrets in %s? [y/N] ", home.path());
        return answer != null
                && List.of("y", "yes", "s", "sim").contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}

package io.palco.launcher;

import io.palco.platform.embedded.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./palco up --detach`: starts a launcher that outlives this one, and shows what it says until it is ready.
final class Detached {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final long POLL_MILLIS = 200;

    private final Home home;
    private final PrintStream out;

    Detached(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    int start() throws IOException, InterruptedException {
        var log = home.log(RunFiles.LAUNCHER);
        Files.writeString(log, "");
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        } else {
            command.add("nohup");
        }
        command.addAll(List.of(
                JavaCommand.javaBinary().toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                Launcher.class.getName(),
                "up"));
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile())
                .redirectErrorStream(true);
        builder.environment().put("CLASSPATH", JavaCommand.ownClassPath());
        builder.environment().remove("LAUNCHER_GUARD");
        return follow(builder.start(), log);
    }

    private int follow(Process launcher, Path log) throws IOException, InterruptedException {
        var shown = 0;
        while (true) {
            var alive = launcher.isAlive();
            var text = Files.readString(log, StandardCharsets.UTF_8);
            out.print(text.substring(shown));
            out.flush();
            shown = text.length();
            if (text.contains(Up.READY_MARK)) {
                out.println("It runs in the background; ./palco down stops it.");
                return OK;
            }
            if (!alive) {
                return FAILED;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}

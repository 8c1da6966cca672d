package io.palco.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// A launcher of two stand-ins, for a test to kill.
final class FakeLauncher {

    private FakeLauncher() {}

    public static void main(String[] args) throws InterruptedException {
        var folder = Path.of(args[0]);
        var supervisor = new Supervisor(
                List.of(
                        FakeComponents.lasting("database", Stage.INFRASTRUCTURE, folder),
                        FakeComponents.lasting("service", Stage.SERVICES, folder)),
                new RunFiles(folder),
                new PlainProgress(System.out, Clock.systemUTC()),
                Clock.systemUTC());
        supervisor.startAll();
        supervisor.awaitEnd();
    }
}

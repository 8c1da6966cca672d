package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.platform.embedded.JavaCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {

    @TempDir
    Path folder;

    private final RecordingWatcher watcher = new RecordingWatcher();
    private final List<Supervisor> supervisors = new ArrayList<>();

    @AfterEach
    void stopEverything() {
        supervisors.forEach(Supervisor::stopAll);
    }

    @Test
    void startsInOrderAndStopsInReverse() throws Exception {
        var supervisor = supervisor(
                FakeComponents.lasting("service", Stage.SERVICES, folder),
                FakeComponents.lasting("database", Stage.INFRASTRUCTURE, folder),
                FakeComponents.lasting("config", Stage.FOUNDATION, folder));

        supervisor.startAll();
        supervisor.stopAll();

        assertThat(watcher.events())
                .containsExactly(
                        "starting database", "ready database",
                        "starting config", "ready config",
                        "starting service", "ready service",
                        "stopping service", "stopped service",
                        "stopping config", "stopped config",
                        "stopping database", "stopped database");
        assertThat(folder).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void restartsWhatDies() throws Exception {
        var supervisor = supervisor(FakeComponents.lasting("service", Stage.SERVICES, folder));
        supervisor.startAll();
        var first = runFiles().pid("service").orElseThrow();

        first.destroyForcibly();

        await(() -> watcher.events().contains("restarted service"));
        assertThat(runFiles().pid("service").orElseThrow().pid()).isNotEqualTo(first.pid());
        assertThat(watcher.events()).contains("service died with status 137");
    }

    @Test
    void failsAtOnceWithTheLastLinesWhenAComponentDiesDuringTheFirstStart() {
        var supervisor = supervisor(
                FakeComponents.lasting("database", Stage.INFRASTRUCTURE, folder),
                FakeComponents.dying("service", Stage.SERVICES, folder, "the schema is too new"));

        assertThatThrownBy(supervisor::startAll)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("service ended with status 7 while starting")
                .hasMessageContaining("the schema is too new");
        assertThat(watcher.events()).contains("failed service");
    }

    @Test
    void failsWhenAnEarlierComponentDiesWhileLaterOnesStart() {
        var supervisor = supervisor(
                FakeComponents.shortLived("database", Stage.INFRASTRUCTURE, folder),
                FakeComponents.neverReady("service", Stage.SERVICES, folder));

        assertThatThrownBy(supervisor::startAll)
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("database ended with status 3 while others were starting");
    }

    @Test
    void givesUpOnWhatKeepsDying() throws Exception {
        var supervisor = supervisor(FakeComponents.restartingInto("service", Stage.SERVICES, folder, "exit 9"));
        supervisor.startAll();
        var reason = CompletableFuture.supplyAsync(() -> end(supervisor));

        runFiles().pid("service").orElseThrow().destroyForcibly();

        assertThat(reason.get(60, TimeUnit.SECONDS)).contains("service died 6 times within a minute");
    }

    @Test
    void leavesNoOrphanWhenItIsKilled() throws Exception {
        var launcher = new ProcessBuilder(
                        JavaCommand.javaBinary().toString(),
                        "-cp",
                        JavaCommand.ownClassPath(),
                        FakeLauncher.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        await(() -> Files.exists(folder.resolve("service.pid")));
        var service = runFiles().pid("service").orElseThrow();
        var database = runFiles().pid("database").orElseThrow();

        launcher.destroyForcibly().waitFor();

        await(() -> !service.isAlive() && !database.isAlive());
        assertThat(List.of(service.isAlive(), database.isAlive())).containsOnly(false);
    }

    private static String end(Supervisor supervisor) {
        try {
            return String.valueOf(supervisor.awaitEnd());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Supervisor supervisor(Component... components) {
        var supervisor = new Supervisor(List.of(components), runFiles(), watcher, Clock.systemUTC());
        supervisors.add(supervisor);
        return supervisor;
    }

    private RunFiles runFiles() {
        return new RunFiles(folder);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}

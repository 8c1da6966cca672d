package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTests {

    @TempDir
    Path folder;

    @Test
    void letsOnlyOneLauncherRun() {
        var ownPid = ProcessHandle.current().pid();
        try (var first = new RunFiles(folder);
                var second = new RunFiles(folder)) {
            first.lock(ownPid);

            assertThatThrownBy(() -> second.lock(ownPid))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("already running here (pid %d)".formatted(ownPid))
                    .hasMessageContaining("./palco down");
        }
    }

    @Test
    void aRefusedLauncherLeavesTheTracesOfTheOtherAlone() {
        var ownPid = ProcessHandle.current().pid();
        try (var first = new RunFiles(folder)) {
            first.lock(ownPid);
            var second = new RunFiles(folder);
            assertThatThrownBy(() -> second.lock(ownPid)).isInstanceOf(LauncherException.class);

            second.close();

            assertThat(first.pid(RunFiles.LAUNCHER)).isPresent();
        }
        assertThat(folder.resolve("launcher.pid")).doesNotExist();
    }

    @Test
    void doesNotTakeAStrangerWithTheSameNumberForOurs() throws Exception {
        var runFiles = new RunFiles(folder);
        runFiles.writePid("gateway", ProcessHandle.current().pid());
        Files.setLastModifiedTime(folder.resolve("gateway.pid"), FileTime.from(Instant.EPOCH));

        assertThat(runFiles.pid("gateway")).isEmpty();
    }

    @Test
    void endsWhatAnEarlierLauncherLeftBehind() throws Exception {
        var orphan = new ProcessBuilder("sleep", "1000").start();
        var runFiles = new RunFiles(folder);
        runFiles.writePid("gateway", orphan.pid());

        runFiles.endOrphans();

        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("gateway.pid")).doesNotExist();
    }
}

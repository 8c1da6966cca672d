package io.palco.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {

    @TempDir
    Path folder;

    @Test
    void diesWithAKilledParent() throws Exception {
        var parent = new ProcessBuilder(
                        JavaCommand.javaBinary().toString(),
                        "-cp",
                        JavaCommand.ownClassPath(),
                        Parent.class.getName(),
                        folder.resolve("child.log").toString())
                .redirectErrorStream(true)
                .start();
        var childPid = Long.parseLong(
                parent.inputReader().readLine().substring("child ".length()).strip());
        var child = ProcessHandle.of(childPid).orElseThrow();

        parent.destroyForcibly();

        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void keepsWhatTheChildSaysWhileItEnds() {
        var said = Collections.synchronizedList(new ArrayList<String>());
        var child = ChildProcess.start(shell("trap 'echo bye; exit 0' TERM; echo hi; while :; do sleep 0.05; done")
                .withLines(said::add));
        child.awaitReady(() -> said.contains("hi"), Duration.ofSeconds(10));

        child.stop();

        assertThat(said).containsExactly("hi", "bye");
        assertThat(folder.resolve("child.log")).hasContent("hi\nbye\n");
        assertThat(child.stopRequested()).isTrue();
    }

    @Test
    void saysWhyAChildDidNotStart() {
        var child = ChildProcess.start(shell("echo the disk is full; exit 3"));

        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(10)))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("child ended with status 3 while starting")
                .hasMessageContaining("the disk is full");
    }

    @Test
    void saysThatAProgramIsMissing() {
        var missing = ChildSpec.of("child", List.of("/no/such/program"), folder.resolve("child.log"));

        assertThatThrownBy(() -> {
                    var child = ChildProcess.start(missing);
                    child.awaitReady(() -> false, Duration.ofSeconds(10));
                })
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("/no/such/program");
    }

    @Test
    void givesUpOnAChildThatIsNeverReady() {
        var child = ChildProcess.start(shell("sleep 1000"));

        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(300)))
                .hasMessageContaining("was not ready");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void handsSecretsOverInTheEnvironment() throws Exception {
        var child = ChildProcess.start(shell("echo \"$SECRET\"").withEnvironment(Map.of("SECRET", "hush")));

        child.onExit().get(10, TimeUnit.SECONDS);
        child.stop();

        assertThat(child.lastLines()).containsExactly("hush");
    }

    @Test
    void startsALogAnewWhenItGrowsTooLarge() throws Exception {
        var file = folder.resolve("small.log");
        try (var log = new ChildLog(file, 20)) {
            for (var i = 0; i < 6; i++) {
                log.append("line number " + i);
            }
        }

        assertThat(Files.readAllLines(file)).containsExactly("line number 4", "line number 5");
        assertThat(Files.readAllLines(folder.resolve("small.log.1"))).containsExactly("line number 2", "line number 3");
    }

    private ChildSpec shell(String script) {
        return ChildSpec.of("child", List.of("sh", "-c", script), folder.resolve("child.log"));
    }

    /// Starts a child and waits to be killed.
    static final class Parent {

        private Parent() {}

        public static void main(String[] args) throws InterruptedException {
            var child = ChildProcess.start(ChildSpec.of("child", List.of("sleep", "1000"), Path.of(args[0])));
            System.out.println("child " + child.pid());
            new CountDownLatch(1).await();
        }
    }
}

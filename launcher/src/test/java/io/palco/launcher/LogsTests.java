package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTests {

    @TempDir
    Path folder;

    private Home home;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @BeforeEach
    void writeLogs() throws Exception {
        home = new Home(folder).create();
        var lines = IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> "linha número " + i)
                .toList();
        Files.write(home.log("gateway"), lines);
        Files.writeString(home.log("broker"), "one\ntwo\n");
    }

    @Test
    void showsTheLastLinesOfOneService() throws Exception {
        run("gateway");

        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .hasSize(200)
                .startsWith("linha número 99801")
                .endsWith("linha número 100000");
    }

    @Test
    void saysOfEachLineWhoseItIsWhenAllAreShown() throws Exception {
        run();

        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .contains("broker                | two", "gateway               | linha número 100000");
    }

    @Test
    void listsWhatThereIsWhenTheNameIsWrong() {
        assertThatThrownBy(() -> run("gatewya"))
                .isInstanceOf(LauncherException.class)
                .hasMessage("There is no log of \"gatewya\". There are: broker, gateway.");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> run("--follow")).hasMessage("./palco logs does not know --follow.");
    }

    private void run(String... words) throws Exception {
        new Logs(home, new PrintStream(shown, true, StandardCharsets.UTF_8)).run(new Arguments(List.of(words)));
    }
}

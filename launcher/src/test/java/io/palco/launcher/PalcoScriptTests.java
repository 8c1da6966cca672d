package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script at the root, as far as it goes without building anything.
class PalcoScriptTests {

    @TempDir
    Path folder;

    @Test
    void explainsItselfWithoutArguments() throws Exception {
        var answer = run(Map.of());

        assertThat(answer.status()).isZero();
        assertThat(answer.text()).contains("./palco up", "./palco down", "./palco seed", "PALCO_PORT_OFFSET");
    }

    @Test
    void saysThatAJdkIsMissing() throws Exception {
        var script = Files.readString(script()).replace("/usr/lib/jvm/*25*", "").replace("/opt/", "/no/");
        var copy = Files.writeString(folder.resolve("palco"), script);

        var answer = run(copy, Map.of("JAVA_HOME", "/none", "JDK_25", "/none", "HOME", "/none"), "up");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("Palco needs a JDK 25");
    }

    @Test
    void isAPlainShellScript() throws Exception {
        assertThat(Files.readString(script())).startsWith("#!/bin/sh\n").doesNotContain("[[ ");
        assertThat(Files.isExecutable(script())).isTrue();
    }

    private record Answer(int status, String text) {}

    private Answer run(Map<String, String> environment) throws Exception {
        return run(script(), environment);
    }

    private Answer run(Path script, Map<String, String> environment, String... words) throws Exception {
        var command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("PALCO_HOME", folder.resolve("home").toString());
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private static Path script() {
        return Path.of("").toAbsolutePath().resolveSibling("palco");
    }
}

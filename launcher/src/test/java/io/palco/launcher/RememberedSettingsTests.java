package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedSettingsTests {

    @TempDir
    Path folder;

    @Test
    void spareOtherCommandsFromRepeatingThem() {
        var remembered = new RememberedSettings(folder.resolve("settings"));
        remembered.write(Map.of("PALCO_PORT_OFFSET", "300", "PALCO_ADMIN_PASSWORD", "secret"));

        assertThat(remembered.complete(Map.of())).containsExactly(Map.entry("PALCO_PORT_OFFSET", "300"));
        assertThat(remembered.complete(Map.of("PALCO_PORT_OFFSET", "500")))
                .containsExactly(Map.entry("PALCO_PORT_OFFSET", "500"));
    }

    @Test
    void neverHoldASecret() {
        var remembered = new RememberedSettings(folder.resolve("settings"));

        remembered.write(Map.of("PALCO_ADMIN_PASSWORD", "secret"));

        assertThat(folder.resolve("settings")).isEmptyFile();
    }
}

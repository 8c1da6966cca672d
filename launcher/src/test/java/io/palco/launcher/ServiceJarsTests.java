package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJarsTests {

    @TempDir
    Path folder;

    @Test
    void saysWhatIsNotBuiltAndHowToBuildIt() {
        var jars = new ServiceJars(folder, new Home(folder.resolve("home")).create(), "1.0");

        assertThatThrownBy(() -> jars.unpack("event-service"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("event-service is not built")
                .hasMessageContaining("event-service/target/event-service-1.0.jar")
                .hasMessageContaining("./mvnw");
    }

    @Test
    void deletesNothingOfWhatItDidNotUnpack() throws Exception {
        var home = new Home(folder.resolve("home")).create();
        var other = Files.createDirectory(home.cache().resolve("gateway-0123456789abcdef"));

        new ServiceJars(folder, home, "1.0").deleteStale();

        assertThat(other).exists();
    }
}

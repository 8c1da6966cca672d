package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    @Test
    void addsTheOffsetToEveryPortAndAddress() {
        var settings = settings(Map.of("PALCO_PORT_OFFSET", "200"));

        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8280");
        assertThat(PalcoSystem.REGISTRATION.port(settings.portOffset())).isEqualTo(8283);
        assertThat(PalcoSystem.REGISTRATION.managementPort(settings.portOffset()))
                .isEqualTo(9283);
        assertThat(PalcoSystem.POSTGRES.port(settings.portOffset())).isEqualTo(15632);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "40001", "1.5"})
    void refusesAnOffsetThatIsNoUsefulNumber(String offset) {
        assertThatThrownBy(() -> settings(Map.of("PALCO_PORT_OFFSET", offset)))
                .isInstanceOf(LauncherException.class)
                .hasMessage("PALCO_PORT_OFFSET is \"%s\", but must be a number from 0 to 40000.".formatted(offset));
    }

    @Test
    void keepsEverythingInTheHomeThatWasAskedFor() {
        assertThat(settings(Map.of()).home()).isEqualTo(Path.of("/srv/palco/.palco"));
        assertThat(settings(Map.of("PALCO_HOME", "/var/lib/palco")).home()).isEqualTo(Path.of("/var/lib/palco"));
        assertThat(settings(Map.of("PALCO_HOME", "here")).home()).isEqualTo(Path.of("/tmp/here"));
    }

    @Test
    void sizesHeapsByComponent() {
        var settings = settings(Map.of("PALCO_HEAP_REGISTRATION_SERVICE", "512"));

        assertThat(settings.heap("registration-service", 224)).isEqualTo(512);
        assertThat(settings.heap("event-service", 160)).isEqualTo(160);
        assertThatThrownBy(() -> settings(Map.of("PALCO_HEAP_GATEWAY", "1g")).heap("gateway", 192))
                .hasMessageContaining("PALCO_HEAP_GATEWAY");
    }

    @Test
    void trainsStartUpCachesUnlessToldNotTo() {
        assertThat(settings(Map.of()).trainsAotCaches()).isTrue();
        assertThat(settings(Map.of("PALCO_AOT", "off")).trainsAotCaches()).isFalse();
    }

    private static Settings settings(Map<String, String> environment) {
        var variables = new HashMap<>(environment);
        variables.put("PALCO_ROOT", "/srv/palco");
        return Settings.of(variables, Path.of("/tmp"));
    }
}

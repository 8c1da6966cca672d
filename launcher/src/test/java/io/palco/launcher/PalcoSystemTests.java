package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PalcoSystemTests {

    @TempDir
    Path folder;

    @Test
    void startsInfrastructureThenConfigurationThenServices() {
        var settings = Settings.of(Map.of("PALCO_ROOT", folder.toString()), folder);
        var home = new Home(folder);

        var infrastructure = new Infrastructure(settings, home, new Secrets(home)).components();

        assertThat(infrastructure)
                .extracting(Component::name)
                .containsExactly("postgres", "broker", "redis", "mail-sink");
        assertThat(infrastructure).extracting(Component::stage).containsOnly(Stage.INFRASTRUCTURE);
        assertThat(PalcoSystem.ALL_SERVICES)
                .filteredOn(service -> service.stage() == Stage.FOUNDATION)
                .extracting(ServiceSpec::module)
                .containsExactly("config-server", "discovery");
        assertThat(Stage.values()).containsExactly(Stage.INFRASTRUCTURE, Stage.FOUNDATION, Stage.SERVICES);
    }

    @Test
    void givesEveryPortToOneComponentOnly() {
        assertThat(PalcoSystem.ports()).extracting(PortUse::usualPort).doesNotHaveDuplicates();
    }

    @Test
    void usesThePortsThatTheSpecificationNames() {
        assertThat(PalcoSystem.ALL_SERVICES)
                .extracting(ServiceSpec::module, service -> service.port(0), service -> service.managementPort(0))
                .containsExactlyInAnyOrder(
                        row("gateway", 8080, 9080),
                        row("config-server", 8888, 8888),
                        row("discovery", 8761, 8761),
                        row("identity-service", 8081, 9081),
                        row("event-service", 8082, 9082),
                        row("registration-service", 8083, 9083),
                        row("notification-service", 8085, 9085),
                        row("report-service", 8086, 9086));
    }

    private static Tuple row(String module, int port, int managementPort) {
        return Tuple.tuple(module, port, managementPort);
    }
}

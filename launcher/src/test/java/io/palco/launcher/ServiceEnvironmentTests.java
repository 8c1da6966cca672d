package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTests {

    @TempDir
    Path folder;

    private Secrets secrets;

    @BeforeEach
    void createHome() {
        secrets = new Secrets(new Home(folder.resolve("home")).create());
    }

    @Test
    void tellsAServiceItsOwnDatabaseOnly() {
        var registration = environment(true).of(PalcoSystem.REGISTRATION);

        assertThat(registration)
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:15442/registration")
                .containsEntry("SPRING_DATASOURCE_USERNAME", "registration")
                .containsEntry("SPRING_DATASOURCE_PASSWORD", secrets.password("db.registration"))
                .doesNotContainValue(secrets.password("db.event"))
                .doesNotContainValue(secrets.password("postgres"));
    }

    @Test
    void tellsTheFirstAdministratorToIdentityOnly() {
        for (var service : PalcoSystem.ALL_SERVICES) {
            var variables = environment(true).of(service);

            assertThat(variables.containsKey("PALCO_ADMIN_PASSWORD")).isEqualTo(service == PalcoSystem.IDENTITY);
        }
    }

    @Test
    void leavesRedisOutWhereItDoesNotRun() {
        var with = environment(true).of(PalcoSystem.EVENTS);
        var without = environment(false).of(PalcoSystem.EVENTS);

        assertThat(with).containsEntry("PALCO_CACHE", "redis").containsEntry("SPRING_DATA_REDIS_PORT", "16389");
        assertThat(without).containsEntry("PALCO_CACHE", "local").doesNotContainKey("SPRING_DATA_REDIS_HOST");
    }

    @Test
    void keepsFilesInTheInstallationUnlessToldWhere() {
        var usual = environment(true).of(PalcoSystem.EVENTS);
        var chosen = environment(true, Map.of("PALCO_FILES_DIR", "/mnt/files")).of(PalcoSystem.EVENTS);

        assertThat(usual.get("PALCO_FILES_DIR")).endsWith("files");
        assertThat(chosen).containsEntry("PALCO_FILES_DIR", "/mnt/files");
        assertThat(environment(true).of(PalcoSystem.IDENTITY)).doesNotContainKey("PALCO_FILES_DIR");
    }

    @Test
    void keepsEverythingOnLoopbackButTheGatewayIfAsked() {
        for (var service : PalcoSystem.ALL_SERVICES) {
            var variables = environment(true, Map.of("PALCO_BIND", "0.0.0.0")).of(service);

            var expected = service == PalcoSystem.GATEWAY ? "0.0.0.0" : "127.0.0.1";
            assertThat(variables).containsEntry("SERVER_ADDRESS", expected);
            assertThat(variables.getOrDefault("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"))
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void guardsEveryServiceAgainstOutlivingTheLauncher() {
        assertThat(PalcoSystem.ALL_SERVICES)
                .allSatisfy(
                        service -> assertThat(environment(true).of(service)).containsEntry("LAUNCHER_GUARD", "stdin"));
    }

    private ServiceEnvironment environment(boolean redisRuns) {
        return environment(redisRuns, Map.of());
    }

    private ServiceEnvironment environment(boolean redisRuns, Map<String, String> more) {
        var variables = new HashMap<>(more);
        variables.put("PALCO_PORT_OFFSET", "10");
        variables.put("PALCO_ROOT", folder.toString());
        return new ServiceEnvironment(Settings.of(variables, folder), secrets, () -> redisRuns);
    }
}

package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void createHome() {
        home = new Home(folder.resolve("home")).create();
    }

    @Test
    void onlyTheOwnerMayReadThem() throws Exception {
        var secrets = new Secrets(home);

        secrets.password("broker");
        secrets.adminPassword(Optional.empty());

        assertThat(mode(home.secrets())).isEqualTo("rw-------");
        assertThat(mode(home.adminPassword())).isEqualTo("rw-------");
        assertThat(mode(home.path())).isEqualTo("rwx------");
    }

    @Test
    void areMadeOnceAndKept() {
        var first = new Secrets(home);
        var broker = first.password("broker");
        var redis = first.password("redis");
        var key = first.masterKey();

        var later = new Secrets(home);

        assertThat(later.password("broker")).isEqualTo(broker).isNotEqualTo(redis);
        assertThat(later.password("redis")).isEqualTo(redis);
        assertThat(later.masterKey()).isEqualTo(key).matches("[0-9a-f]{64}");
    }

    @Test
    void showAGeneratedAdminPasswordOnlyOnce() {
        var first = new Secrets(home).adminPassword(Optional.empty());
        var second = new Secrets(home).adminPassword(Optional.empty());

        assertThat(first.generatedNow()).isTrue();
        assertThat(first.value()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(second.generatedNow()).isFalse();
        assertThat(second.value()).isEqualTo(first.value());
    }

    @Test
    void neverWriteDownAChosenAdminPassword() {
        var chosen = new Secrets(home).adminPassword(Optional.of("correct horse battery"));

        assertThat(chosen.value()).isEqualTo("correct horse battery");
        assertThat(home.adminPassword()).doesNotExist();
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

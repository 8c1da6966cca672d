package io.palco.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path folder;

    @Test
    void keepsDataOverARestart() throws Exception {
        try (var server = startDurable()) {
            var shop = server.createDatabase("shop", "shop", "first");
            run(shop, "create table things(name text); insert into things values ('ação')");
        }

        try (var server = startDurable()) {
            var shop = server.createDatabase("shop", "shop", "second");

            assertThat(ask(shop, "select name from things")).isEqualTo("ação");
            assertThat(ask(shop, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void keepsCommittedDataOverAKill() throws Exception {
        var server = startDurable();
        var shop = server.createDatabase("shop", "shop", "secret");
        run(shop, "create table things(name text); insert into things values ('kept')");
        server.process().kill();

        try (var again = startDurable()) {
            var shopAgain = again.createDatabase("shop", "shop", "secret");

            assertThat(ask(shopAgain, "select name from things")).isEqualTo("kept");
        }
    }

    @Test
    void letsARoleConnectOnlyToItsOwnDatabase() {
        try (var server = PostgresServer.start(PostgresOptions.temporary())) {
            server.createDatabase("one", "one", "pw-one");
            var two = server.createDatabase("two", "two", "pw-two");
            var otherOfTwo = new PostgresDatabase(two.jdbcUrl().replace("/two", "/one"), "two", "pw-two");
            var postgresOfTwo = new PostgresDatabase(two.jdbcUrl().replace("/two", "/postgres"), "two", "pw-two");
            var wrongPassword = new PostgresDatabase(two.jdbcUrl(), "two", "pw-one");

            assertThatThrownBy(() -> ask(otherOfTwo, "select 1")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ask(postgresOfTwo, "select 1")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ask(wrongPassword, "select 1")).hasMessageContaining("password authentication");
        }
    }

    @Test
    void letsTheOwnerInstallTrustedExtensions() throws Exception {
        try (var server = PostgresServer.start(PostgresOptions.temporary())) {
            var database = server.createDatabase("search", "search", "secret");

            run(database, "create extension pg_trgm; create extension unaccent; create extension btree_gist");

            assertThat(ask(database, "select similarity('José', 'Jose') > 0.3")).isEqualTo("t");
        }
    }

    @Test
    void listensOnLoopbackAsUtf8WithoutDurabilityForTests() throws Exception {
        try (var server = PostgresServer.start(PostgresOptions.temporary().maxConnections(33))) {
            var database = server.superuser();

            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "show max_connections")).isEqualTo("33");
            assertThat(ask(database, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void deletesTemporaryDataWhenItStops() throws Exception {
        String data;
        try (var server = PostgresServer.start(PostgresOptions.temporary())) {
            data = ask(server.superuser(), "show data_directory");
        }

        assertThat(Path.of(data)).doesNotExist();
    }

    @Test
    void takesOverFromAStalePidFile() throws Exception {
        try (var _ = startDurable()) {
            // Only the data is needed.
        }
        var ownPid = ProcessHandle.current().pid();
        Files.writeString(data().resolve("postmaster.pid"), ownPid + "\n" + data() + "\n1\n5432\n\n127.0.0.1\n");

        try (var server = startDurable()) {

            assertThat(server.process().isAlive()).isTrue();
        }
    }

    @Test
    void refusesASecondServerOnTheSameData() throws Exception {
        try (var server = startDurable()) {

            assertThatThrownBy(this::startDurable)
                    .isInstanceOf(InfrastructureException.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(Long.toString(server.process().pid()));
        }
    }

    @Test
    void showsTheLastLogLinesWhenItCannotStart() {
        try (var server = startDurable()) {
            var elsewhere = PostgresOptions.persistent(
                    folder.resolve("other"), server.port(), "secret", folder.resolve("other.log"));

            assertThatThrownBy(() -> PostgresServer.start(elsewhere))
                    .isInstanceOf(InfrastructureException.class)
                    .hasMessageContaining("ended with status 1 while starting")
                    .hasMessageContaining("could not bind")
                    .hasMessageContaining("other.log");
        }
    }

    @Test
    void saysThatThePasswordIsNotTheOneOfTheData() {
        try (var _ = startDurable()) {
            // Only the data is needed.
        }
        var forgotten = PostgresOptions.persistent(data(), 0, "another", folder.resolve("pg.log"));

        assertThatThrownBy(() -> PostgresServer.start(forgotten))
                .isInstanceOf(InfrastructureException.class)
                .hasMessageContaining("refuses its own password");
    }

    @Test
    void stopsFastEvenWithClientsConnected() throws Exception {
        var server = PostgresServer.start(PostgresOptions.temporary());
        try (var _ = connect(server.superuser())) {
            var before = System.nanoTime();

            server.close();

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private PostgresServer startDurable() {
        return PostgresServer.start(PostgresOptions.persistent(data(), 0, "secret", folder.resolve("pg.log")));
    }

    private Path data() {
        return folder.resolve("pg");
    }

    private static void run(PostgresDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}

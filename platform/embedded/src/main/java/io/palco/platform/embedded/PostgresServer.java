package io.palco.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL in the foreground, on the loopback interface, with passwords (SCRAM) and UTF-8.
public final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);
    private static final int TAKE_OVER_ATTEMPTS = 20;
    private static final long TAKE_OVER_PAUSE_MILLIS = 500;
    private static final String STILL_IN_USE = "pre-existing shared memory block";
    private static final String WRONG_PASSWORD = "28P01";

    private final ChildProcess process;
    private final int port;
    private final String password;
    private final @Nullable Path scratch;

    private PostgresServer(ChildProcess process, int port, String password, @Nullable Path scratch) {
        this.process = process;
        this.port = port;
        this.password = password;
        this.scratch = scratch;
    }

    /// Starts the server and returns when it accepts logins.
    ///
    /// @throws InfrastructureException with the server's last log lines
    public static PostgresServer start(PostgresOptions options) {
        @Nullable Path scratch = null;
        try {
            scratch = options.dataDirectory() == null ? scratchDirectory() : null;
            return start(options, scratch);
        } catch (IOException e) {
            discard(scratch);
            throw new InfrastructureException("PostgreSQL cannot be prepared: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            discard(scratch);
            Thread.currentThread().interrupt();
            throw new InfrastructureException("interrupted while starting PostgreSQL", e);
        } catch (InfrastructureException e) {
            discard(scratch);
            throw e;
        }
    }

    private static PostgresServer start(PostgresOptions options, @Nullable Path scratch)
            throws IOException, InterruptedException {
        var runAs = RunAs.detect();
        var binaries = PostgresBinaries.unpack(options.cacheDirectory());
        runAs.requireReachable(binaries.resolve("bin/postgres"));
        var path = scratch == null ? options.dataDirectory() : scratch.resolve("data");
        var data = new PostgresDataDirectory(Objects.requireNonNull(path), binaries, runAs);
        if (!data.exists()) {
            data.create(options.superuserPassword(), options.durable());
        }
        data.takeOver();
        var port = FreePorts.orNext(options.port());
        for (var attempt = 1; ; attempt++) {
            var process = ChildProcess.start(childSpec(options, data, port));
            var server = new PostgresServer(process, port, options.superuserPassword(), scratch);
            try {
                process.awaitReady(() -> server.acceptsLogins(data.path()), START_TIMEOUT);
                return server;
            } catch (InfrastructureException e) {
                // Workers of a killed server need a moment to notice that it is gone.
                if (attempt == TAKE_OVER_ATTEMPTS
                        || !String.valueOf(e.getMessage()).contains(STILL_IN_USE)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(TAKE_OVER_PAUSE_MILLIS);
            }
        }
    }

    /// Creates a login role and a database that it owns, or brings the role's password up to date. Nobody but this role
    /// may connect to the database.
    public PostgresDatabase createDatabase(String database, String role, String rolePassword) {
        try (var connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), login())) {
            var setup = new PostgresSetup(connection);
            setup.closeToPublic("postgres");
            setup.closeToPublic("template1");
            setup.role(role, rolePassword);
            setup.database(database, role);
            return new PostgresDatabase(jdbcUrl(database), role, rolePassword);
        } catch (SQLException e) {
            throw process.failure("cannot create database " + database + ": " + e.getMessage(), e);
        }
    }

    /// Whether the server has to run as the user `nobody`, who must then be able to pass through the folders above its
    /// data.
    public static boolean runsAsNobody() {
        return RunAs.detect() == RunAs.NOBODY;
    }

    public int port() {
        return port;
    }

    /// The supervised process, for those who watch it.
    public ChildProcess process() {
        return process;
    }

    /// The superuser's way in; services never get it.
    public PostgresDatabase superuser() {
        return new PostgresDatabase(jdbcUrl(SUPERUSER), SUPERUSER, password);
    }

    @Override
    public void close() {
        process.stop();
        discard(scratch);
    }

    /// Another server on the same port would answer as well, so we ask whose data it has.
    private boolean acceptsLogins(Path dataDirectory) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), login());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            return rows.next() && dataDirectory.toAbsolutePath().equals(Path.of(rows.getString(1)));
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new InfrastructureException(
                        "refuses its own password: the data directory was made with another one", e);
            }
            throw e;
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private Properties login() {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "5");
        return login;
    }

    private static void discard(@Nullable Path scratch) {
        if (scratch == null) {
            return;
        }
        try {
            Scratch.delete(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path scratchDirectory() throws IOException {
        return Scratch.create(Path.of(System.getProperty("java.io.tmpdir")), "palco-postgres");
    }

    private static ChildSpec childSpec(PostgresOptions options, PostgresDataDirectory data, int port) {
        var command = new ArrayList<>(List.of(
                data.binaries().resolve("bin/postgres").toString(),
                "-D",
                data.path().toAbsolutePath().toString(),
                "-p",
                Integer.toString(port)));
        for (var setting : settings(options)) {
            command.add("-c");
            command.add(setting);
        }
        var logFile = options.logFile() == null ? data.path().resolveSibling("postgres.log") : options.logFile();
        return ChildSpec.of("postgres", data.runAs().childCommand(command), logFile)
                .withEnvironment(Map.of("LC_ALL", "C", "TZ", "UTC"))
                .withStopSignal(StopSignal.INT)
                .withNobody(data.runAs() == RunAs.NOBODY);
    }

    private static List<String> settings(PostgresOptions options) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=" + options.maxConnections(),
                "password_encryption=scram-sha-256",
                "log_destination=stderr",
                "logging_collector=off",
                "log_line_prefix=%m [%p] %q%u@%d ",
                "log_timezone=UTC",
                "timezone=UTC",
                "jit=off"));
        settings.addAll(
                options.durable()
                        ? List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on")
                        : List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        return settings;
    }
}

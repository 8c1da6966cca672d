package io.palco.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// The peer: `pgbench` running what a registration costs the database (one row updated under its
/// condition, a participant,
/// a registration and an outbox row written), on the same server with the same durability.
final class PgBench {

    private static final String DATABASE = "palco_bench";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final String SCRIPT = """
            \\set n random(1, 2000000000)
            BEGIN;
            INSERT INTO participants (name, email) VALUES ('Load', 'load.' || :n || '.' || :client_id || '@example.org')
                ON CONFLICT (email) DO UPDATE SET name = excluded.name;
            INSERT INTO registrations (event_id, code) VALUES (1, repeat('x', 150));
            UPDATE places SET taken = taken + 1, revision = revision + 1 WHERE event_id = 1 AND taken < capacity;
            INSERT INTO outbox (body) VALUES (repeat('x', 900));
            COMMIT;
            """;

    private PgBench() {}

    /// @return transactions a second; empty where pgbench is not installed
    static Optional<Double> run(Duration duration) throws IOException, InterruptedException {
        if (!isInstalled()) {
            return Optional.empty();
        }
        try {
            prepare();
            return Optional.of(measure(duration));
        } catch (SQLException e) {
            throw new IOException("pgbench's database cannot be prepared", e);
        }
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static void prepare() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
            statement.execute("CREATE DATABASE " + DATABASE);
        }
        try (var connection = connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE places (event_id int PRIMARY KEY, capacity int, taken int, revision bigint,
                           CHECK (taken <= capacity)) WITH (fillfactor = 50);
                    INSERT INTO places VALUES (1, 2000000000, 0, 0);
                    CREATE TABLE participants (id uuid PRIMARY KEY DEFAULT uuidv7(), name text, email text UNIQUE);
                    CREATE TABLE registrations (id uuid DEFAULT uuidv7(), event_id int, code text,
                           created_at timestamptz DEFAULT now(), PRIMARY KEY (event_id, id));
                    CREATE TABLE outbox (id uuid PRIMARY KEY DEFAULT uuidv7(), body text);
                    """);
        }
    }

    private static double measure(Duration duration) throws IOException, InterruptedException {
        var script = Files.createTempFile("palco-bench", ".sql");
        try {
            Files.writeString(script, SCRIPT);
            var process = new ProcessBuilder(
                            "pgbench",
                            "-n",
                            "-c",
                            "16",
                            "-j",
                            "2",
                            "-M",
                            "prepared",
                            "-T",
                            Long.toString(duration.toSeconds()),
                            "-f",
                            script.toString(),
                            DATABASE)
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var tps = TPS.matcher(output);
            if (process.waitFor() != 0 || !tps.find()) {
                throw new IOException("pgbench failed: " + output);
            }
            return Double.parseDouble(tps.group(1));
        } finally {
            Files.deleteIfExists(script);
        }
    }

    private static Connection connect(String database) throws SQLException {
        var url = "jdbc:postgresql://%s:%s/%s".formatted(System.getenv("PGHOST"), System.getenv("PGPORT"), database);
        return DriverManager.getConnection(url, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
    }
}

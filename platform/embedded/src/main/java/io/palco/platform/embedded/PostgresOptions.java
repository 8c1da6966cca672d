package io.palco.platform.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How to run the embedded PostgreSQL.
///
/// @param dataDirectory where the data lives and stays; `null` takes a temporary folder that goes with the server
/// @param port on the loopback interface; 0 takes a free one
/// @param superuserPassword of the role `postgres`; fixed by the first start on a data directory
/// @param durable whether a commit survives a power cut; tests do without
/// @param maxConnections upper limit for all clients together
/// @param cacheDirectory where the programs are unpacked
/// @param logFile what the server says; `null` puts it beside the temporary data
public record PostgresOptions(
        @Nullable Path dataDirectory,
        int port,
        String superuserPassword,
        boolean durable,
        int maxConnections,
        Path cacheDirectory,
        @Nullable Path logFile) {

    private static final int DEFAULT_CONNECTIONS = 100;

    public static PostgresOptions persistent(Path dataDirectory, int port, String superuserPassword, Path logFile) {
        return new PostgresOptions(
                dataDirectory, port, superuserPassword, true, DEFAULT_CONNECTIONS, Machine.cacheDirectory(), logFile);
    }

    /// Fast and forgetful, on a free port.
    public static PostgresOptions temporary() {
        return new PostgresOptions(null, 0, "postgres", false, DEFAULT_CONNECTIONS, Machine.cacheDirectory(), null);
    }

    public PostgresOptions durable(boolean value) {
        return new PostgresOptions(
                dataDirectory, port, superuserPassword, value, maxConnections, cacheDirectory, logFile);
    }

    public PostgresOptions maxConnections(int value) {
        return new PostgresOptions(dataDirectory, port, superuserPassword, durable, value, cacheDirectory, logFile);
    }
}

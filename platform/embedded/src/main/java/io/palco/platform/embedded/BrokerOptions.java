package io.palco.platform.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How to run the embedded AMQP broker.
///
/// @param workDirectory where messages live and stay; `null` keeps them in memory only
/// @param port on the loopback interface; 0 takes a free one
/// @param username the only user
/// @param password of that user; may differ from start to start
/// @param maxHeapMegabytes heap of the broker's JVM
/// @param logFile what the broker says; `null` puts it beside the temporary files
public record BrokerOptions(
        @Nullable Path workDirectory,
        int port,
        String username,
        String password,
        int maxHeapMegabytes,
        @Nullable Path logFile) {

    private static final int DEFAULT_HEAP = 128;

    public static BrokerOptions persistent(
            Path workDirectory, int port, String username, String password, Path logFile) {
        return new BrokerOptions(workDirectory, port, username, password, DEFAULT_HEAP, logFile);
    }

    /// In memory, on a free port.
    public static BrokerOptions temporary() {
        return new BrokerOptions(null, 0, "palco", "palco", DEFAULT_HEAP, null);
    }

    public BrokerOptions maxHeapMegabytes(int value) {
        return new BrokerOptions(workDirectory, port, username, password, value, logFile);
    }
}

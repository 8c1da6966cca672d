package io.palco.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// The one system that all tests of this module share; it starts with the first of them and ends with
/// the JVM.
final class RunningSystem {

    private static final PalcoSystem SYSTEM = start();

    private RunningSystem() {}

    static PalcoSystem get() {
        return SYSTEM;
    }

    private static PalcoSystem start() {
        var root = Path.of("..").toAbsolutePath().normalize();
        var home = Path.of("target", "palco-" + ProcessHandle.current().pid()).toAbsolutePath();
        // Two hundred accounts sign up and in within seconds from one address here, and killed senders are missed soon.
        return PalcoSystem.start(
                root,
                home,
                freeOffset(),
                Map.of("PALCO_RATE_LIMIT_SIGN_IN", "5000", "PALCO_NOTIFICATION_DELIVERY_LEASE", "5s"));
    }

    /// An offset at which the gateway's port is free. All ports stay below the range from which
    /// connections take
    /// theirs.
    private static int freeOffset() {
        for (var attempt = 0; attempt < 50; attempt++) {
            var offset = 2_000 + ThreadLocalRandom.current().nextInt(130) * 100;
            try (var _ = new ServerSocket(8080 + offset)) {
                return offset;
            } catch (IOException taken) {
                if (attempt == 49) {
                    throw new UncheckedIOException(taken);
                }
            }
        }
        throw new IllegalStateException("unreachable");
    }
}

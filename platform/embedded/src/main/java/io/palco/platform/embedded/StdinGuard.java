package io.palco.platform.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// Ends a child JVM when its standard input ends, which is when its launcher is gone. Needed where the kernel has no
/// death signal, and harmless where it has one.
public final class StdinGuard {

    private static final long GRACE_SECONDS = 20;

    private StdinGuard() {}

    public static void install() {
        if ("stdin".equals(System.getenv("LAUNCHER_GUARD"))) {
            Thread.ofPlatform().name("launcher-guard").daemon().start(StdinGuard::exitAtEnd);
        }
    }

    private static void exitAtEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said on it; only its end matters.
            }
        } catch (IOException _) {
            // A broken pipe is an end too.
        }
        Thread.ofPlatform().daemon().start(StdinGuard::haltLater);
        System.exit(0);
    }

    private static void haltLater() {
        try {
            TimeUnit.SECONDS.sleep(GRACE_SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }
}

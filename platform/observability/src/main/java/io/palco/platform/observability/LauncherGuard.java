package io.palco.platform.observability;

import java.io.IOException;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/// Ends this process when the launcher that started it is gone, so that a killed launcher leaves no orphan. The
/// launcher holds the other end of standard input and asks for this with `LAUNCHER_GUARD=stdin`; end of input means
/// that
/// it has died.
final class LauncherGuard implements ApplicationListener<ApplicationStartingEvent> {

    private static final long GRACE_MILLIS = 20_000;

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        if ("stdin".equals(System.getenv("LAUNCHER_GUARD"))) {
            Thread.ofPlatform().daemon().name("launcher-guard").start(LauncherGuard::exitAtEndOfInput);
        }
    }

    private static void exitAtEndOfInput() {
        try {
            while (System.in.read() != -1) {
                // only the end matters
            }
        } catch (IOException _) {
            // a broken pipe means the same as its end
        }
        Thread.ofPlatform().daemon().name("launcher-guard-halt").start(LauncherGuard::haltAfterGrace);
        System.exit(0);
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}

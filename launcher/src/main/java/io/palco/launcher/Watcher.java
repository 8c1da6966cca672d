package io.palco.launcher;

import java.time.Duration;

/// Is told what happens to components, to show it to somebody.
interface Watcher {

    void starting(String component);

    void ready(String component, Duration took);

    /// The system does without it, for the given reason.
    void skipped(String component);

    /// @param how it ended, or why it did not come back
    void died(String component, String how, Duration restartsIn);

    void restarted(String component, Duration took);

    void stopping(String component);

    void stopped(String component);

    void failed(String component, String reason);
}

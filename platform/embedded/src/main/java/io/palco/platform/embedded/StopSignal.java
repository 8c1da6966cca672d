package io.palco.platform.embedded;

/// How a child is asked to end, by us and by the kernel when we die.
public enum StopSignal {
    /// The usual polite request.
    TERM,
    /// PostgreSQL's fast shutdown: rolls back and closes; its TERM would wait for every client to leave.
    INT
}

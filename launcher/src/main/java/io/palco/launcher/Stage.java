package io.palco.launcher;

/// What starts together. A stage starts when the one before is ready, and stops when the one after is gone.
enum Stage {
    INFRASTRUCTURE,
    FOUNDATION,
    SERVICES
}

package io.palco.identity.mfa;

import java.time.Duration;

/// What became of a code.
public sealed interface CodeCheck {

    record Right() implements CodeCheck {}

    /// Not the code, or one that was used before.
    record Wrong() implements CodeCheck {}

    /// Too many wrong ones lately; nothing was looked at.
    record Throttled(Duration remaining) implements CodeCheck {}
}

package io.palco.platform.test.planted.bad.feature;

import java.time.Instant;

/// Breaks: time comes from the injected clock.
final class WearsAWatch {

    private WearsAWatch() {}

    static Instant time() {
        return Instant.now();
    }
}

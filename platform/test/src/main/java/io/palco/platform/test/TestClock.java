package io.palco.platform.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The system's time, moved by as much as a test likes. Import it into a test and it is the context's clock.
public class TestClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /// Runs something as if it were later.
    public void later(Duration by, Runnable work) {
        offset = by;
        try {
            work.run();
        } finally {
            offset = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}

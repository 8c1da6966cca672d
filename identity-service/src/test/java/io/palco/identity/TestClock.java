package io.palco.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The system's time, moved by as much as a test likes.
public class TestClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /// Runs something as if it were later.
    public <T> T later(Duration by, Call<T> call) {
        offset = by;
        try {
            return call.call();
        } finally {
            offset = Duration.ZERO;
        }
    }

    /// What happens at another time.
    public interface Call<T> {
        T call();
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
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

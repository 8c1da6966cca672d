package io.palco.platform.test.planted.good.feature;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.planted.good.other.Other;
import java.time.Clock;
import java.time.Instant;

/// A core that knows contracts, another feature and the injected clock.
public final class Rule {

    private Rule() {}

    public static Instant time(Clock clock) {
        return Other.of(Permission.EVENTS_READ) ? Instant.now(clock) : clock.instant();
    }
}

package io.palco.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// What to do when a component dies although nobody asked it to: start it again, a little later each time, until it
/// has died too often within a minute.
final class RestartPolicy {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MAX_CRASHES = 5;
    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final int MAX_DOUBLINGS = 5;

    private final Deque<Instant> crashes = new ArrayDeque<>();

    sealed interface Decision {
        record RestartAfter(Duration delay) implements Decision {}

        record GiveUp(int crashes) implements Decision {}
    }

    synchronized Decision onCrash(Instant now) {
        crashes.addLast(now);
        while (crashes.getFirst().isBefore(now.minus(WINDOW))) {
            crashes.removeFirst();
        }
        if (crashes.size() > MAX_CRASHES) {
            return new Decision.GiveUp(crashes.size());
        }
        var doublings = Math.min(crashes.size() - 1, MAX_DOUBLINGS);
        return new Decision.RestartAfter(FIRST_DELAY.multipliedBy(1L << doublings));
    }
}

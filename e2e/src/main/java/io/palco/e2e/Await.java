package io.palco.e2e;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for a condition instead of for a time.
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private Await() {}

    /// Asks again and again until the answer fits.
    ///
    /// @throws AssertionError with the last answer when none fits in time
    public static <T> T until(String what, Duration atMost, Supplier<T> question, Predicate<? super T> fits) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            var answer = question.get();
            if (fits.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited %s for %s; last seen: %s".formatted(atMost, what, answer));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

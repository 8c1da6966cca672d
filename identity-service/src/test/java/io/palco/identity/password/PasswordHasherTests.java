package io.palco.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordHasherTests {

    private static final Duration PATIENT = Duration.ofSeconds(10);

    @Test
    void hashesWithTheParametersOfItsSettings() {
        var hash = hasher(256, 1, PATIENT).hash("a long enough password");

        assertThat(hash).startsWith("$argon2id$v=19$m=256,t=3,p=1$");
    }

    @Test
    void knowsAPasswordAgainAndNoOther() {
        var hasher = hasher(256, 1, PATIENT);
        var hash = hasher.hash("a long enough password");

        assertThat(hasher.matches("a long enough password", hash)).isTrue();
        assertThat(hasher.matches("a long enough passwore", hash)).isFalse();
        assertThat(hasher.hash("a long enough password")).isNotEqualTo(hash);
    }

    @Test
    void takesTheSameCharactersTypedDifferentlyForTheSame() {
        var hasher = hasher(256, 1, PATIENT);
        var hash = hasher.hash("caf\u00e9 e p\u00e3o de queijo");

        assertThat(hasher.matches("cafe\u0301 e pa\u0303o de queijo", hash)).isTrue();
    }

    @Test
    void comparesWithAHashThatMatchesNothing() {
        var hasher = hasher(256, 1, PATIENT);

        assertThat(hasher.matches("a long enough password", hasher.matchingNothing()))
                .isFalse();
        assertThat(hasher.isOutdated(hasher.matchingNothing())).isFalse();
    }

    @Test
    void noticesHashesOfFormerSettings() {
        var former = hasher(128, 1, PATIENT).hash("a long enough password");
        var hasher = hasher(256, 1, PATIENT);

        assertThat(hasher.isOutdated(former)).isTrue();
        assertThat(hasher.matches("a long enough password", former)).isTrue();
    }

    @Test
    void refusesThoseWhoWouldWaitTooLong() throws Exception {
        var hasher = hasher(32 * 1024, 1, Duration.ofMillis(1));
        Callable<String> hash = () -> hasher.hash("a long enough password");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts =
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> hash).toList());

            assertThat(attempts).anyMatch(attempt -> attempt.state() == Future.State.SUCCESS);
            assertThat(attempts)
                    .filteredOn(attempt -> attempt.state() == Future.State.FAILED)
                    .isNotEmpty()
                    .allSatisfy(attempt -> assertThat(attempt.exceptionNow())
                            .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                                assertThat(refusal.type()).isEqualTo(ProblemType.DEPENDENCY_UNAVAILABLE);
                                assertThat(refusal.retryAfter()).isNotNull();
                            }));
        }
    }

    @Test
    void computesOneHashPerCoreAsFarAsAQuarterOfTheHeapAllows() {
        var properties = new PasswordProperties(19_456, 2, 1, 0, PATIENT);
        var megabyte = 1024L * 1024;

        assertThat(properties.concurrencyOn(2, 4096 * megabyte)).isEqualTo(2);
        assertThat(properties.concurrencyOn(16, 160 * megabyte)).isEqualTo(2);
        assertThat(properties.concurrencyOn(16, 32 * megabyte)).isEqualTo(1);
        assertThat(new PasswordProperties(19_456, 2, 1, 7, PATIENT).concurrencyOn(2, 160 * megabyte))
                .isEqualTo(7);
    }

    private static PasswordHasher hasher(int memoryKib, int concurrency, Duration patience) {
        var properties = new PasswordProperties(memoryKib, 3, 1, concurrency, patience);
        return new PasswordHasher(properties, new SimpleMeterRegistry());
    }
}

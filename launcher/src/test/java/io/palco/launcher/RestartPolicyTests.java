package io.palco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.launcher.RestartPolicy.Decision.GiveUp;
import io.palco.launcher.RestartPolicy.Decision.RestartAfter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void waitsLongerAfterEachCrash() {
        assertThat(policy.onCrash(NOON)).isEqualTo(new RestartAfter(Duration.ofMillis(500)));
        assertThat(policy.onCrash(NOON)).isEqualTo(new RestartAfter(Duration.ofSeconds(1)));
        assertThat(policy.onCrash(NOON)).isEqualTo(new RestartAfter(Duration.ofSeconds(2)));
    }

    @Test
    void givesUpAfterMoreThanFiveCrashesWithinAMinute() {
        for (var second = 0; second < 5; second++) {
            assertThat(policy.onCrash(NOON.plusSeconds(second))).isInstanceOf(RestartAfter.class);
        }

        assertThat(policy.onCrash(NOON.plusSeconds(59))).isEqualTo(new GiveUp(6));
    }

    @Test
    void forgetsOldCrashes() {
        for (var minute = 0; minute < 20; minute++) {
            assertThat(policy.onCrash(NOON.plus(Duration.ofMinutes(2L * minute))))
                    .isEqualTo(new RestartAfter(Duration.ofMillis(500)));
        }
    }
}

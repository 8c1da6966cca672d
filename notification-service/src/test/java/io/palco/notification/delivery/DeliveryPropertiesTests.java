package io.palco.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryPropertiesTests {

    private final DeliveryProperties properties = new DeliveryProperties(
            4,
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            10,
            Duration.ofSeconds(5),
            Duration.ofMinutes(15),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT10S", "3,PT20S", "8,PT10M40S", "9,PT15M", "100,PT15M"})
    void waitsTwiceAsLongForEachAttemptUpToALimit(int attempts, Duration wait) {
        assertThat(properties.retryAfter(attempts)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"1,PT1S", "2,PT2S", "6,PT30S", "1000,PT30S"})
    void leavesADeadServerAloneForLongerAndLonger(int failures, Duration wait) {
        assertThat(properties.serverRetryAfter(failures)).isEqualTo(wait);
    }
}

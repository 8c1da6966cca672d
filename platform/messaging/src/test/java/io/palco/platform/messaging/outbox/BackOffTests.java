package io.palco.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTests {

    @Test
    void doublesUpToFiveMinutes() {
        assertThat(OutboxTable.backOff(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(OutboxTable.backOff(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(OutboxTable.backOff(5)).isEqualTo(Duration.ofSeconds(8));
        assertThat(OutboxTable.backOff(10)).isEqualTo(Duration.ofSeconds(256));
        assertThat(OutboxTable.backOff(11)).isEqualTo(Duration.ofMinutes(5));
        assertThat(OutboxTable.backOff(1_000)).isEqualTo(Duration.ofMinutes(5));
    }
}

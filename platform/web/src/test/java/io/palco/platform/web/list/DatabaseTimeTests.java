package io.palco.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseTimeTests {

    @Test
    void keepsWhatTheDatabaseCanHold() {
        var time = Instant.parse("2030-05-04T15:00:00.123456Z");

        assertThat(DatabaseTime.limit(time).toInstant()).isEqualTo(time);
    }

    @Test
    void movesLimitsBeyondItToTheEdge() {
        assertThat(DatabaseTime.limit(Instant.MIN)).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(DatabaseTime.limit(Instant.MAX)).isEqualTo("9999-12-31T23:59:59Z");
    }
}

package io.palco.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LimitsTests {

    private final Limits limits = new Limits(new LimitProperties(true, 2, 600));

    @Test
    void countsDownAndThenRefuses() {
        var first = limits.ask("ana", true);
        var second = limits.ask("ana", true);
        var third = limits.ask("ana", true);

        assertThat(first).isEqualTo(new Limits.Verdict(true, 2, 1, 30, 0));
        assertThat(second.passes()).isTrue();
        assertThat(second.remaining()).isZero();
        assertThat(third.passes()).isFalse();
        assertThat(third.limit()).isEqualTo(2);
        assertThat(third.remaining()).isZero();
        assertThat(third.retrySeconds()).isBetween(29L, 30L);
        assertThat(third.resetSeconds()).isBetween(59L, 60L);
    }

    @Test
    void countsEachCallerAndEachKindByItself() {
        limits.ask("ana", true);
        limits.ask("ana", true);

        assertThat(limits.ask("ana", true).passes()).isFalse();
        assertThat(limits.ask("bia", true).passes()).isTrue();
        assertThat(limits.ask("ana", false).passes()).isTrue();
    }

    @Test
    void letsRequestsPassAgainAsTimePasses() {
        while (limits.ask("ana", false).passes()) {
            assertThat(limits.ask("bia", true).limit()).isEqualTo(2);
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> limits.ask("ana", false).passes());
    }

    @Test
    void neverAdvisesToComeBackAtOnce() {
        var many = new Limits(new LimitProperties(true, 1, 60_000));
        Limits.Verdict verdict;
        do {
            verdict = many.ask("ana", false);
        } while (verdict.passes());

        assertThat(verdict.retrySeconds()).isEqualTo(1);
    }
}

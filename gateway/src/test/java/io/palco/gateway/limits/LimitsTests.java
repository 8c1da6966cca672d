package io.palco.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LimitsTests {

    private final Limits limits = new Limits(new LimitProperties(true, 2, 600, 3));

    @Test
    void countsDownAndThenRefuses() {
        var first = limits.askToSignIn("ana");
        var second = limits.askToSignIn("ana");
        var third = limits.askToSignIn("ana");

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
        limits.askToSignIn("ana");
        limits.askToSignIn("ana");

        assertThat(limits.askToSignIn("ana").passes()).isFalse();
        assertThat(limits.askToSignIn("bia").passes()).isTrue();
        assertThat(limits.ask("ana").passes()).isTrue();
    }

    @Test
    void givesAnApiClientItsOwnLimitButNoMoreThanEverybodys() {
        assertThat(limits.ask("crm", 3).limit()).isEqualTo(3);
        assertThat(limits.ask("crm", 3).remaining()).isEqualTo(1);
        assertThat(limits.ask("crm", 1_000_000).limit()).isEqualTo(600);
        assertThat(limits.ask("crm", -5).limit()).isEqualTo(1);
    }

    @Test
    void looksAtNoTokenAfterTooManyBadOnes() {
        for (var i = 0; i < 3; i++) {
            assertThat(limits.askToShowAToken("10.0.0.1").passes()).isTrue();
            limits.badToken("10.0.0.1");
        }

        assertThat(limits.askToShowAToken("10.0.0.1").passes()).isFalse();
        assertThat(limits.askToShowAToken("10.0.0.1").retrySeconds()).isBetween(1L, 20L);
        assertThat(limits.askToShowAToken("10.0.0.2").passes()).isTrue();
    }

    @Test
    void letsRequestsPassAgainAsTimePasses() {
        while (limits.ask("ana").passes()) {
            assertThat(limits.askToSignIn("bia").limit()).isEqualTo(2);
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> limits.ask("ana").passes());
    }

    @Test
    void neverAdvisesToComeBackAtOnce() {
        var many = new Limits(new LimitProperties(true, 1, 60_000, 3));
        Limits.Verdict verdict;
        do {
            verdict = many.ask("ana");
        } while (verdict.passes());

        assertThat(verdict.retrySeconds()).isEqualTo(1);
    }
}

package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.account.UserFilter.TimeRange;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserFilterTests {

    @Test
    void doesNotRestrictByBlanks() {
        var filter = new UserFilter(" ", "", "\u0000", null, null, TimeRange.ANY, TimeRange.ANY);

        assertThat(filter).isEqualTo(new UserFilter(null, null, null, null, null, TimeRange.ANY, TimeRange.ANY));
    }

    @Test
    void staysWithinTheTimesThatADatabaseKnows() {
        var range = new TimeRange(Instant.MIN, Instant.MAX);

        assertThat(range.from()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(range.to()).isEqualTo("9999-12-31T00:00:00Z");
    }
}

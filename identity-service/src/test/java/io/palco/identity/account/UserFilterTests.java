package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserFilterTests {

    @Test
    void doesNotRestrictByBlanks() {
        var filter = new UserFilter(" ", "", "\u0000", null, null, null);

        assertThat(filter).isEqualTo(new UserFilter(null, null, null, null, null, null));
    }

    @Test
    void staysWithinTheTimesThatADatabaseKnows() {
        var filter = new UserFilter(null, null, null, null, Instant.MIN, Instant.MAX);

        assertThat(filter.createdFrom()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(filter.createdTo()).isEqualTo("9999-12-31T00:00:00Z");
    }
}

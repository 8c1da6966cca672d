package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UserChangeTests {

    @Test
    void mayCostAnAdministratorOnlyByDeactivationOrByTakingTheRole() {
        assertThat(new UserChange("Ana", "en", UserStatus.ACTIVE, null).mayCostAnAdministrator())
                .isFalse();
        assertThat(new UserChange(null, null, null, Set.of("ADMIN", "OWNER")).mayCostAnAdministrator())
                .isFalse();
        assertThat(new UserChange(null, null, null, Set.of("OWNER")).mayCostAnAdministrator())
                .isTrue();
        assertThat(new UserChange(null, null, UserStatus.DEACTIVATED, null).mayCostAnAdministrator())
                .isTrue();
        assertThat(new UserChange(null, null, UserStatus.DEACTIVATED, Set.of("ADMIN")).mayCostAnAdministrator())
                .isTrue();
    }
}

package io.palco.identity.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInRoleTests {

    @Test
    void givesAdminsThePlatformAndOwnersTheirOrganization() {
        assertThat(BuiltInRole.ADMIN.permissions()).containsExactlyElementsOf(wireNames(Permission.Scope.PLATFORM));
        assertThat(BuiltInRole.OWNER.permissions()).containsExactlyElementsOf(wireNames(Permission.Scope.ORGANIZATION));
    }

    @Test
    void keepsMoneyMembersAndWebhooksFromOrganizers() {
        assertThat(BuiltInRole.ORGANIZER.permissions())
                .hasSize(BuiltInRole.OWNER.permissions().size() - 3)
                .doesNotContain("members:manage", "payments:refund", "webhooks:manage")
                .contains("events:manage", "registrations:manage", "payments:read");
    }

    @Test
    void givesTheDoorWhatTheDoorNeeds() {
        assertThat(BuiltInRole.DOOR_SUPERVISOR.permissions())
                .containsExactlyInAnyOrder("checkin:perform", "checkin:supervise", "events:read", "registrations:read");
        assertThat(BuiltInRole.DOOR_STAFF.permissions()).containsExactlyInAnyOrder("checkin:perform", "events:read");
    }

    @Test
    void letsAnalystsReadAndNothingElse() {
        assertThat(BuiltInRole.ANALYST.permissions())
                .containsExactlyInAnyOrder("events:read", "registrations:read", "reports:read", "payments:read");
    }

    @Test
    void mixesNoScopes() {
        assertThat(BuiltInRole.values())
                .allSatisfy(role -> assertThat(role.permissions()).isSubsetOf(wireNames(role.scope())));
    }

    private static List<String> wireNames(Permission.Scope scope) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.scope() == scope)
                .map(Permission::wireName)
                .toList();
    }
}

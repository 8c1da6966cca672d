package io.palco.identity.role;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Nobody gives, takes or puts into a role what they do not hold themselves. Those who manage all organizations
/// hold whatever an organization has.
public final class Delegation {

    private Delegation() {}

    /// Which of these permissions somebody does not hold.
    ///
    /// @param organizationId where; on the platform when absent
    public static Set<Permission> notHeld(
            CurrentUser by, @Nullable UUID organizationId, Collection<Permission> permissions) {
        var missing = EnumSet.noneOf(Permission.class);
        permissions.stream().filter(p -> !holds(by, organizationId, p)).forEach(missing::add);
        return missing;
    }

    private static boolean holds(CurrentUser by, @Nullable UUID organizationId, Permission permission) {
        if (organizationId == null) {
            return by.can(permission);
        }
        return by.can(Permission.ORGANIZATIONS_MANAGE) || by.can(permission, organizationId);
    }
}

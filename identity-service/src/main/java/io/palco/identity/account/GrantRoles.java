package io.palco.identity.account;

import io.palco.contracts.security.Permission;
import io.palco.contracts.security.Permission.Scope;
import io.palco.identity.account.ChangeOutcome.NotHeld;
import io.palco.identity.account.ChangeOutcome.UnknownRoles;
import io.palco.identity.role.DefaultOrganization;
import io.palco.identity.role.Delegation;
import io.palco.identity.role.Role;
import io.palco.identity.role.RoleAssignments;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.security.CurrentUser;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives users the roles that administrators choose for them. Whoever does not hold what a role allows can
/// neither give nor take it.
@Component
class GrantRoles {

    private final RoleCatalogue catalogue;
    private final RoleAssignments assignments;

    GrantRoles(RoleCatalogue catalogue, RoleAssignments assignments) {
        this.catalogue = catalogue;
        this.assignments = assignments;
    }

    /// Why somebody may not make this change, if they may not.
    Optional<ChangeOutcome> refusal(CurrentUser by, UUID userId, UserChange change) {
        var wanted = change.roles();
        if (wanted == null) {
            return Optional.empty();
        }
        var held = assignments.namesHeldBy(userId);
        var changed = new HashSet<String>();
        changed.addAll(wanted);
        changed.addAll(held);
        changed.removeIf(name -> wanted.contains(name) && held.contains(name));
        var roles = catalogue.named(changed);
        var unknown = new TreeSet<>(changed);
        roles.forEach(role -> unknown.remove(role.name()));
        if (!unknown.isEmpty()) {
            return Optional.of(new UnknownRoles(unknown));
        }
        var missing = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> missing.addAll(notHeld(by, role)));
        return missing.isEmpty() ? Optional.empty() : Optional.of(new NotHeld(missing));
    }

    void grant(UUID userId, Set<String> names) {
        assignments.replace(userId, names);
    }

    private static Set<Permission> notHeld(CurrentUser by, Role role) {
        return Delegation.notHeld(by, role.scope() == Scope.PLATFORM ? null : DefaultOrganization.ID, role.allowed());
    }
}

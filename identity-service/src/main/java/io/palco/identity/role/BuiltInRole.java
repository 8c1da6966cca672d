package io.palco.identity.role;

import static io.palco.contracts.security.Permission.CHECKIN_PERFORM;
import static io.palco.contracts.security.Permission.CHECKIN_SUPERVISE;
import static io.palco.contracts.security.Permission.EVENTS_READ;
import static io.palco.contracts.security.Permission.MEMBERS_MANAGE;
import static io.palco.contracts.security.Permission.PAYMENTS_READ;
import static io.palco.contracts.security.Permission.PAYMENTS_REFUND;
import static io.palco.contracts.security.Permission.REGISTRATIONS_READ;
import static io.palco.contracts.security.Permission.REPORTS_READ;
import static io.palco.contracts.security.Permission.WEBHOOKS_MANAGE;

import io.palco.contracts.security.Permission;
import io.palco.contracts.security.Permission.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The roles every installation has. They follow the catalogue of permissions: a new one belongs to `ADMIN` or
/// `OWNER` from the next start on.
public enum BuiltInRole {
    ADMIN(Scope.PLATFORM, Set.copyOf(Permission.of(Scope.PLATFORM))),
    OWNER(Scope.ORGANIZATION, Set.copyOf(Permission.of(Scope.ORGANIZATION))),
    ORGANIZER(Scope.ORGANIZATION, allOfOrganizationBut(MEMBERS_MANAGE, PAYMENTS_REFUND, WEBHOOKS_MANAGE)),
    DOOR_SUPERVISOR(Scope.ORGANIZATION, Set.of(CHECKIN_PERFORM, CHECKIN_SUPERVISE, EVENTS_READ, REGISTRATIONS_READ)),
    DOOR_STAFF(Scope.ORGANIZATION, Set.of(CHECKIN_PERFORM, EVENTS_READ)),
    ANALYST(Scope.ORGANIZATION, Set.of(EVENTS_READ, REGISTRATIONS_READ, REPORTS_READ, PAYMENTS_READ));

    private final Scope scope;
    private final Set<Permission> permissions;

    BuiltInRole(Scope scope, Set<Permission> permissions) {
        this.scope = scope;
        this.permissions = permissions;
    }

    Scope scope() {
        return scope;
    }

    /// Wire names in the catalogue's order.
    List<String> permissions() {
        return EnumSet.copyOf(permissions).stream().map(Permission::wireName).toList();
    }

    private static Set<Permission> allOfOrganizationBut(Permission... without) {
        var all = EnumSet.copyOf(Permission.of(Scope.ORGANIZATION));
        List.of(without).forEach(all::remove);
        return Set.copyOf(all);
    }
}

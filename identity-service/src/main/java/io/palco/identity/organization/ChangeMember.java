package io.palco.identity.organization;

import io.palco.contracts.security.Permission;
import io.palco.identity.organization.MemberOutcome.Changed;
import io.palco.identity.organization.MemberOutcome.LastOwner;
import io.palco.identity.organization.MemberOutcome.Left;
import io.palco.identity.organization.MemberOutcome.NotHeld;
import io.palco.identity.organization.MemberOutcome.Unknown;
import io.palco.identity.organization.MemberOutcome.UnknownRole;
import io.palco.identity.role.BuiltInRole;
import io.palco.identity.role.Delegation;
import io.palco.identity.role.MemberRoles;
import io.palco.identity.role.Owners;
import io.palco.identity.role.Role;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.security.CurrentUser;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what members are in an organization, and lets them go. Whoever holds more than the caller is out of
/// the caller's reach, and the last owner stays.
@Component
public class ChangeMember {

    private final Owners owners;
    private final MemberLocks locks;
    private final MemberRoles members;
    private final RoleCatalogue catalogue;
    private final MemberQueries queries;

    ChangeMember(
            Owners owners, MemberLocks locks, MemberRoles members, RoleCatalogue catalogue, MemberQueries queries) {
        this.owners = owners;
        this.locks = locks;
        this.members = members;
        this.catalogue = catalogue;
        this.queries = queries;
    }

    /// Gives a member exactly these roles.
    @Transactional
    public MemberOutcome replaceRoles(CurrentUser by, UUID organizationId, UUID userId, Set<UUID> roleIds) {
        if (!locks.lock(organizationId, userId)) {
            return new Unknown();
        }
        var wanted = catalogue.usable(organizationId, roleIds);
        if (wanted.size() < roleIds.size()) {
            return new UnknownRole();
        }
        var missing = Delegation.notHeld(by, organizationId, touched(members.of(organizationId, userId), wanted));
        if (!missing.isEmpty()) {
            return new NotHeld(missing);
        }
        if (wanted.stream().noneMatch(ChangeMember::isOwner) && owners.isSole(organizationId, userId)) {
            return new LastOwner();
        }
        members.replace(organizationId, userId, roleIds);
        return new Changed(queries.find(organizationId, userId).orElseThrow());
    }

    /// Ends somebody else's membership.
    @Transactional
    public MemberOutcome remove(CurrentUser by, UUID organizationId, UUID userId) {
        if (!locks.lock(organizationId, userId)) {
            return new Unknown();
        }
        var missing = Delegation.notHeld(by, organizationId, allowed(members.of(organizationId, userId)));
        return missing.isEmpty() ? end(organizationId, userId) : new NotHeld(missing);
    }

    /// Ends one's own membership.
    @Transactional
    public MemberOutcome leave(UUID organizationId, UUID userId) {
        return locks.lock(organizationId, userId) ? end(organizationId, userId) : new Unknown();
    }

    private MemberOutcome end(UUID organizationId, UUID userId) {
        if (owners.isSole(organizationId, userId)) {
            return new LastOwner();
        }
        members.remove(organizationId, userId);
        return new Left();
    }

    static boolean isOwner(Role role) {
        return role.builtIn() && role.name().equals(BuiltInRole.OWNER.name());
    }

    /// What the roles allow that are given or taken; what stays is not touched.
    private static Set<Permission> touched(Collection<Role> before, Collection<Role> after) {
        var kept = before.stream().map(Role::id).collect(Collectors.toCollection(HashSet::new));
        kept.retainAll(after.stream().map(Role::id).toList());
        return allowed(Stream.concat(before.stream(), after.stream())
                .filter(role -> !kept.contains(role.id()))
                .toList());
    }

    private static Set<Permission> allowed(List<Role> roles) {
        var allowed = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> allowed.addAll(role.allowed()));
        return allowed;
    }
}

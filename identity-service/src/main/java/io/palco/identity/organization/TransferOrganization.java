package io.palco.identity.organization;

import io.palco.identity.organization.MemberOutcome.Changed;
import io.palco.identity.organization.MemberOutcome.NotAnHeir;
import io.palco.identity.organization.MemberOutcome.NotOwner;
import io.palco.identity.role.BuiltInRole;
import io.palco.identity.role.MemberRoles;
import io.palco.identity.role.Role;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands an organization over: another member becomes an owner, the caller an organizer.
@Component
public class TransferOrganization {

    private final MemberLocks locks;
    private final MemberRoles members;
    private final RoleCatalogue catalogue;
    private final MemberQueries queries;
    private final Audit audit;

    TransferOrganization(
            MemberLocks locks, MemberRoles members, RoleCatalogue catalogue, MemberQueries queries, Audit audit) {
        this.locks = locks;
        this.members = members;
        this.catalogue = catalogue;
        this.queries = queries;
        this.audit = audit;
    }

    @Transactional
    public MemberOutcome transfer(UUID organizationId, UUID from, UUID to) {
        var areMembers = locks.lock(organizationId, from, to);
        var held = members.of(organizationId, from);
        if (held.stream().noneMatch(ChangeMember::isOwner)) {
            return new NotOwner();
        }
        if (!areMembers || from.equals(to) || !locks.isActive(to)) {
            return new NotAnHeir();
        }
        members.add(organizationId, to, List.of(catalogue.idOf(BuiltInRole.OWNER)));
        var kept = held.stream()
                .filter(role -> !ChangeMember.isOwner(role))
                .map(Role::id)
                .collect(Collectors.toSet());
        kept.add(catalogue.idOf(BuiltInRole.ORGANIZER));
        members.replace(organizationId, from, kept);
        audit.record(
                AuditEntry.of("organization.transferred").in(organizationId).aboutPerson("user", to, null));
        return new Changed(queries.find(organizationId, to).orElseThrow());
    }
}

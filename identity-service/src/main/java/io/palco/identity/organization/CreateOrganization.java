package io.palco.identity.organization;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.organization.CreationOutcome.Created;
import io.palco.identity.organization.CreationOutcome.EmailNotVerified;
import io.palco.identity.organization.CreationOutcome.LimitReached;
import io.palco.identity.organization.CreationOutcome.NoAccount;
import io.palco.identity.role.BuiltInRole;
import io.palco.identity.role.MemberRoles;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes an organization. Whoever makes it owns it; its invitations go out in their name, so their address is
/// proven.
@Component
public class CreateOrganization {

    private final Organizations organizations;
    private final ActiveAccounts accounts;
    private final Founding founding;
    private final OrganizationProperties properties;
    private final Clock clock;

    CreateOrganization(
            Organizations organizations,
            ActiveAccounts accounts,
            Founding founding,
            OrganizationProperties properties,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.founding = founding;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public CreationOutcome create(UUID founder, String name) {
        var account = accounts.lock(founder);
        if (account.isEmpty()) {
            return new NoAccount();
        }
        if (!account.get().emailVerified()) {
            return new EmailNotVerified();
        }
        if (organizations.countByCreatedBy(founder) >= properties.perPerson()) {
            return new LimitReached(properties.perPerson());
        }
        var now = clock.instant();
        var id = UuidCreator.getTimeOrderedEpoch();
        organizations.saveAndFlush(Organization.create(id, name, founder, now));
        return new Created(founding.giveTo(founder, id));
    }

    /// The first owner.
    @Component
    static class Founding {

        private final MemberRoles members;
        private final RoleCatalogue roles;
        private final OrganizationQueries queries;
        private final Audit audit;

        Founding(MemberRoles members, RoleCatalogue roles, OrganizationQueries queries, Audit audit) {
            this.members = members;
            this.roles = roles;
            this.queries = queries;
            this.audit = audit;
        }

        OrganizationView giveTo(UUID founder, UUID organizationId) {
            audit.record(
                    AuditEntry.of("organization.created").in(organizationId).about("organization", organizationId));
            members.add(organizationId, founder, List.of(roles.idOf(BuiltInRole.OWNER)));
            return queries.find(organizationId, founder).orElseThrow();
        }
    }
}

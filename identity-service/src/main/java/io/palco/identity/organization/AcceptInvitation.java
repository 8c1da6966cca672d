package io.palco.identity.organization;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.account.Credentials;
import io.palco.identity.organization.AcceptanceOutcome.Joined;
import io.palco.identity.organization.AcceptanceOutcome.LinkWorksNoMore;
import io.palco.identity.organization.AcceptanceOutcome.NoAccount;
import io.palco.identity.organization.AcceptanceOutcome.WrongAccount;
import io.palco.identity.role.MemberRoles;
import io.palco.platform.security.SecretToken;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a member of who was invited. Having the mail's token proves the address, but only the account of that
/// address may use it: a forwarded mail must not let somebody else in.
@Component
public class AcceptInvitation {

    private final Invitations invitations;
    private final Credentials credentials;
    private final ActiveAccounts accounts;
    private final MemberRoles members;
    private final OrganizationQueries organizations;

    AcceptInvitation(
            Invitations invitations,
            ActiveAccounts accounts,
            Credentials credentials,
            MemberRoles members,
            OrganizationQueries organizations) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.credentials = credentials;
        this.members = members;
        this.organizations = organizations;
    }

    @Transactional
    public AcceptanceOutcome accept(UUID userId, String value) {
        var invitation = invitations.lock(new SecretToken(value));
        if (invitation.isEmpty()) {
            return new LinkWorksNoMore();
        }
        var account = accounts.lock(userId);
        if (account.isEmpty()) {
            return new NoAccount();
        }
        var open = invitation.get();
        if (!account.get().email().equals(open.email())) {
            return new WrongAccount();
        }
        if (!account.get().emailVerified()) {
            credentials.verifyEmail(userId, open.email());
        }
        members.add(open.organizationId(), userId, invitations.rolesOf(open.id()));
        invitations.close(open.organizationId(), open.id(), Invitations.Outcome.ACCEPTED);
        return new Joined(organizations.find(open.organizationId(), userId).orElseThrow());
    }
}

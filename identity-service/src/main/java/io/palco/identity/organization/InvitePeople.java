package io.palco.identity.organization;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.security.Permission;
import io.palco.identity.organization.InvitationOutcome.AlreadyInvited;
import io.palco.identity.organization.InvitationOutcome.AlreadyMember;
import io.palco.identity.organization.InvitationOutcome.NotHeld;
import io.palco.identity.organization.InvitationOutcome.Revoked;
import io.palco.identity.organization.InvitationOutcome.Sent;
import io.palco.identity.organization.InvitationOutcome.TooManyMails;
import io.palco.identity.organization.InvitationOutcome.TooSoon;
import io.palco.identity.organization.InvitationOutcome.Unknown;
import io.palco.identity.organization.InvitationOutcome.UnknownRole;
import io.palco.identity.role.Delegation;
import io.palco.identity.role.Owners;
import io.palco.identity.role.Role;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.security.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invites people by mail. Everything happens under the organization's lock, so that the limits hold.
@Component
public class InvitePeople {

    private static final Duration DAY = Duration.ofDays(1);

    private final Owners owners;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final RoleCatalogue catalogue;
    private final Clock clock;

    InvitePeople(Owners owners, Invitations invitations, InvitationMail mail, RoleCatalogue catalogue, Clock clock) {
        this.owners = owners;
        this.invitations = invitations;
        this.mail = mail;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @param email normalised, see [io.palco.identity.account.EmailAddress]
    @Transactional
    public InvitationOutcome invite(CurrentUser by, UUID organizationId, String email, Set<UUID> roleIds) {
        if (!owners.lock(organizationId)) {
            return new Unknown();
        }
        var roles = catalogue.usable(organizationId, roleIds);
        return refusal(by, organizationId, email, roleIds.size(), roles)
                .orElseGet(() -> send(by, organizationId, email, roles));
    }

    /// Sends an open invitation again, with a new token and the whole time to accept it.
    @Transactional
    public InvitationOutcome resend(UUID organizationId, UUID id) {
        var sentAt = owners.lock(organizationId) ? invitations.sentAt(organizationId, id) : Optional.<Instant>empty();
        if (sentAt.isEmpty()) {
            return new Unknown();
        }
        var now = clock.instant();
        var wait = Duration.between(now, sentAt.get().plus(mail.resendAfter()));
        if (wait.isPositive()) {
            return new TooSoon(wait);
        }
        if (hasSentEnough(organizationId)) {
            return new TooManyMails(mail.perDay());
        }
        var token = SecretToken.generate();
        invitations.renew(id, token, now, now.plus(mail.lifetime()));
        return new Sent(mail.send(organizationId, id, token));
    }

    @Transactional
    public InvitationOutcome revoke(UUID organizationId, UUID id) {
        return invitations.close(organizationId, id, Invitations.Outcome.REVOKED) ? new Revoked() : new Unknown();
    }

    private Optional<InvitationOutcome> refusal(
            CurrentUser by, UUID organizationId, String email, int wanted, List<Role> roles) {
        if (roles.size() < wanted) {
            return Optional.of(new UnknownRole());
        }
        var missing = new HashSet<Permission>();
        roles.forEach(role -> missing.addAll(Delegation.notHeld(by, organizationId, role.allowed())));
        if (!missing.isEmpty()) {
            return Optional.of(new NotHeld(missing));
        }
        if (mail.isMember(organizationId, email)) {
            return Optional.of(new AlreadyMember());
        }
        if (invitations.isOpenFor(organizationId, email, clock.instant())) {
            return Optional.of(new AlreadyInvited());
        }
        return hasSentEnough(organizationId) ? Optional.of(new TooManyMails(mail.perDay())) : Optional.empty();
    }

    private Sent send(CurrentUser by, UUID organizationId, String email, List<Role> roles) {
        var now = clock.instant();
        var id = UuidCreator.getTimeOrderedEpoch();
        var token = SecretToken.generate();
        invitations.replace(organizationId, email, now);
        invitations.add(id, organizationId, email, token, by.id(), now, now.plus(mail.lifetime()));
        invitations.addRoles(id, roles.stream().map(Role::id).toList());
        return new Sent(mail.send(organizationId, id, token));
    }

    private boolean hasSentEnough(UUID organizationId) {
        return invitations.sentSince(organizationId, clock.instant().minus(DAY)) >= mail.perDay();
    }
}

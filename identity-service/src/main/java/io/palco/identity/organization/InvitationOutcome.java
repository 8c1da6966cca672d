package io.palco.identity.organization;

import io.palco.contracts.security.Permission;
import java.time.Duration;
import java.util.Set;

/// What became of the wish to invite somebody, to remind them, or to take it back.
public sealed interface InvitationOutcome {

    record Sent(InvitationView invitation) implements InvitationOutcome {}

    record Revoked() implements InvitationOutcome {}

    record Unknown() implements InvitationOutcome {}

    record UnknownRole() implements InvitationOutcome {}

    /// The roles allow what the caller may not do.
    record NotHeld(Set<Permission> permissions) implements InvitationOutcome {}

    record AlreadyMember() implements InvitationOutcome {}

    record AlreadyInvited() implements InvitationOutcome {}

    /// The organization has sent as many as it may in a day.
    record TooManyMails(int limit) implements InvitationOutcome {}

    record TooSoon(Duration remaining) implements InvitationOutcome {}
}

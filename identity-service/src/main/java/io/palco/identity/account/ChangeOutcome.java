package io.palco.identity.account;

import io.palco.contracts.security.Permission;
import java.util.Set;

/// What became of the wish to change a user.
public sealed interface ChangeOutcome {

    record Changed(UserView user) implements ChangeOutcome {}

    record Unknown() implements ChangeOutcome {}

    record NotPermitted() implements ChangeOutcome {}

    /// The roles given or taken allow what the caller may not do.
    record NotHeld(Set<Permission> permissions) implements ChangeOutcome {}

    record UnknownRoles(Set<String> names) implements ChangeOutcome {}

    record LastAdministrator() implements ChangeOutcome {}

    /// The only active owner of an organization stays.
    record LastOwner() implements ChangeOutcome {}
}

package io.palco.identity.role;

import io.palco.contracts.security.Permission;
import java.util.Set;

/// What became of the wish to make, change or delete a role.
public sealed interface RoleOutcome {

    record Saved(Role role) implements RoleOutcome {}

    record Deleted() implements RoleOutcome {}

    record Unknown() implements RoleOutcome {}

    record NameTaken() implements RoleOutcome {}

    /// Built-in roles stay as they are; copies of them can be edited.
    record BuiltIn() implements RoleOutcome {}

    /// What was to be put in or taken out is not the caller's to give.
    record NotHeld(Set<Permission> permissions) implements RoleOutcome {}

    /// Somebody holds it.
    record InUse(long holders) implements RoleOutcome {}

    record TooMany(int limit) implements RoleOutcome {}
}

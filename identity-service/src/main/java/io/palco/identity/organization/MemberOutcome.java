package io.palco.identity.organization;

import io.palco.contracts.security.Permission;
import java.util.Set;

/// What became of the wish to change who belongs to an organization, or what they are there.
public sealed interface MemberOutcome {

    record Changed(MemberView member) implements MemberOutcome {}

    record Left() implements MemberOutcome {}

    /// No such organization, or nobody of this id in it.
    record Unknown() implements MemberOutcome {}

    /// At least one of the roles cannot be held there.
    record UnknownRole() implements MemberOutcome {}

    /// The roles given or taken allow what the caller may not do.
    record NotHeld(Set<Permission> permissions) implements MemberOutcome {}

    record LastOwner() implements MemberOutcome {}

    /// Only an owner hands the organization over.
    record NotOwner() implements MemberOutcome {}

    /// Whoever takes the organization over is another active member.
    record NotAnHeir() implements MemberOutcome {}
}

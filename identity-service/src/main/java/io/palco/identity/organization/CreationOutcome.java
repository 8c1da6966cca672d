package io.palco.identity.organization;

/// What became of the wish for an organization.
public sealed interface CreationOutcome {

    record Created(OrganizationView organization) implements CreationOutcome {}

    record LimitReached(int limit) implements CreationOutcome {}

    record EmailNotVerified() implements CreationOutcome {}

    /// The founder is gone or deactivated.
    record NoAccount() implements CreationOutcome {}
}

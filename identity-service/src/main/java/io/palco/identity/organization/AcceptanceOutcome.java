package io.palco.identity.organization;

/// What became of the wish to accept an invitation.
public sealed interface AcceptanceOutcome {

    record Joined(OrganizationView organization) implements AcceptanceOutcome {}

    /// Used, taken back, replaced, expired or never there: nobody is told which.
    record LinkWorksNoMore() implements AcceptanceOutcome {}

    /// The invitation was sent to another address.
    record WrongAccount() implements AcceptanceOutcome {}

    /// The account is gone or deactivated.
    record NoAccount() implements AcceptanceOutcome {}
}

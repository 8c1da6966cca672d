package io.palco.identity.organization;

/// What became of the wish to change an organization.
public sealed interface SettingsOutcome {

    record Changed(OrganizationView organization) implements SettingsOutcome {}

    record Unknown() implements SettingsOutcome {}

    /// Whoever asks for second factors must be signed in with one, or could not take it back.
    record WouldLockOneselfOut() implements SettingsOutcome {}
}

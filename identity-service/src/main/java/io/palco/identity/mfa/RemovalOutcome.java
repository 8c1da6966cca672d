package io.palco.identity.mfa;

/// What became of the wish to remove a second factor.
public enum RemovalOutcome {
    REMOVED,
    /// There is none such.
    UNKNOWN,
    /// It is the last one, and an organization they belong to asks for one.
    REQUIRED
}

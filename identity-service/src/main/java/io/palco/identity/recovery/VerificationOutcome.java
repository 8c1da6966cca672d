package io.palco.identity.recovery;

/// What became of a link that proves an address.
public enum VerificationOutcome {
    VERIFIED,
    /// The address has become another account's since.
    TAKEN,
    /// The link was used, has expired, or was replaced by a newer one.
    INVALID_LINK
}

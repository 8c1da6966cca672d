package io.palco.identity.session;

/// What became of a refresh token.
public sealed interface RefreshOutcome {

    record Refreshed(TokenPair tokens) implements RefreshOutcome {}

    /// Unknown, expired, used before, or of a session or user that ended.
    record Refused() implements RefreshOutcome {}
}

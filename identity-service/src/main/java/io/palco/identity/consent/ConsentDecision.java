package io.palco.identity.consent;

import java.time.Instant;
import java.util.UUID;

/// Somebody agreed, or took it back.
///
/// @param purpose     wire name
/// @param textVersion of the words that were shown
public record ConsentDecision(
        UUID id, String purpose, String textVersion, boolean granted, Source source, Instant decidedAt) {

    /// Where it was said.
    public enum Source {
        SIGN_UP,
        PRIVACY_PAGE,
        API
    }
}

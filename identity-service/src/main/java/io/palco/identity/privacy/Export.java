package io.palco.identity.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An archive of everything about somebody, or the wish for one.
///
/// @param finishedAt when it was ready, or failed
/// @param expiresAt  until when it can be fetched
public record Export(
        UUID id,
        Status status,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt) {

    /// How far it is.
    public enum Status {
        COLLECTING,
        READY,
        /// A service did not answer in time.
        FAILED,
        EXPIRED
    }
}

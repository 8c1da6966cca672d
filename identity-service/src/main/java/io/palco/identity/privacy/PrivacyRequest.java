package io.palco.identity.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody asked for, as administrators see it: how far it is, never what is in it.
///
/// @param id         of the export; of an erasure the id of the account that is gone
/// @param waitingFor services that have not answered
/// @param kept       what remains after an erasure
public record PrivacyRequest(
        UUID id,
        Kind kind,
        UUID userId,
        String status,
        Instant requestedAt,
        @Nullable Instant completedAt,
        List<String> waitingFor,
        List<Kept> kept) {

    /// What was asked for.
    public enum Kind {
        EXPORT,
        ERASURE
    }
}

package io.palco.identity.privacy.web;

import io.palco.identity.privacy.PrivacyRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody asked for and how far it is.
///
/// @param waitingFor services that have not answered
/// @param kept       what remains after an erasure, and why
record PrivacyRequestResponse(
        UUID id,
        PrivacyRequest.Kind kind,
        UUID userId,

        @Schema(allowableValues = {"COLLECTING", "READY", "FAILED", "EXPIRED", "ERASING", "COMPLETED"})
        String status,

        Instant requestedAt,
        @Nullable Instant completedAt,
        List<String> waitingFor,
        List<KeptResponse> kept) {

    /// What remains, and why.
    record KeptResponse(String what, String why) {}

    static PrivacyRequestResponse of(PrivacyRequest request) {
        return new PrivacyRequestResponse(
                request.id(),
                request.kind(),
                request.userId(),
                request.status(),
                request.requestedAt(),
                request.completedAt(),
                request.waitingFor(),
                request.kept().stream()
                        .map(kept -> new KeptResponse(kept.what(), kept.why()))
                        .toList());
    }
}

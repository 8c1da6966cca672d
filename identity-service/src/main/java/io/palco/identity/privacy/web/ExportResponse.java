package io.palco.identity.privacy.web;

import io.palco.identity.privacy.Export;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An archive of everything about oneself.
///
/// @param expiresAt until when it can be fetched
record ExportResponse(
        UUID id,
        Export.Status status,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt) {

    static ExportResponse of(Export export) {
        return new ExportResponse(
                export.id(), export.status(), export.requestedAt(), export.finishedAt(), export.expiresAt());
    }
}

package io.palco.registration.participants;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A participant as the organization sees them.
public record ParticipantView(
        UUID id,
        UUID organizationId,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String documentId,
        @Nullable String notes,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

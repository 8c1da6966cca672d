package io.palco.contracts.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// State of a registration as of `version`. `userId` is the account that made it for itself, absent when an organizer
/// did. `ticketCode` is the signed text inside the ticket's QR code.
public record RegistrationSnapshot(
        UUID id,
        UUID eventId,
        UUID organizationId,
        @Nullable UUID userId,
        Participant participant,
        String status,
        String ticketCode,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /// The person who attends. `locale` is a BCP 47 tag: the language to write to them in.
    public record Participant(UUID id, String name, String email, String locale) {}
}

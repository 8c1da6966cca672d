package io.palco.notification.mail;

import io.palco.notification.letter.MailKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail as its readers see it.
public record MailView(
        UUID id,
        MailKind kind,
        String recipient,
        String locale,
        String subject,
        MailStatus status,
        int attempts,
        @Nullable String lastError,
        @Nullable UUID organizationId,
        @Nullable UUID eventId,
        @Nullable UUID registrationId,
        @Nullable UUID userId,
        @Nullable UUID resendOf,
        Instant createdAt,
        @Nullable Instant sentAt) {}

package io.palco.notification.delivery;

import io.palco.notification.letter.MailContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail in the hands of the sender whose lease is `owner`.
///
/// @param attempts how many there were, this one included
record OutgoingMail(
        UUID id,
        UUID owner,
        String messageId,
        MailContent content,
        String recipient,
        @Nullable String recipientName,
        String locale,
        String subject,
        @Nullable UUID attachmentId,
        int attempts,
        Instant createdAt) {}

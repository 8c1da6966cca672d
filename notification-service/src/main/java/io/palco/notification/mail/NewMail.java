package io.palco.notification.mail;

import io.palco.notification.letter.MailContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail to write to one person.
///
/// @param causeId      id of the message that caused it; the same cause mails a recipient once
/// @param locale       BCP 47 tag of the language to write in
/// @param registration the registration it is about, as of a version
/// @param expiresAt    after which it is not worth sending
/// @param userId       the account it concerns, which may see its fate
public record NewMail(
        UUID causeId,
        MailContent content,
        String recipient,
        @Nullable String recipientName,
        String locale,
        @Nullable UUID organizationId,
        @Nullable UUID eventId,
        @Nullable Registration registration,
        @Nullable UUID userId,
        @Nullable UUID attachmentId,
        @Nullable Instant expiresAt) {

    public record Registration(UUID id, long version) {}
}

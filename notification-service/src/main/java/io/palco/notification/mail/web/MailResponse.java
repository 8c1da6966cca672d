package io.palco.notification.mail.web;

import io.palco.notification.letter.MailKind;
import io.palco.notification.mail.MailStatus;
import io.palco.notification.mail.MailView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail and its fate.
///
/// @param lastError why the last attempt failed, where it did
/// @param resendOf  the mail of which this is a repetition
record MailResponse(
        UUID id,
        MailKind kind,
        String recipient,
        String locale,
        String subject,
        MailStatus status,
        int attempts,
        @Nullable String lastError,
        @Nullable UUID eventId,
        @Nullable UUID registrationId,
        @Nullable UUID resendOf,
        Instant createdAt,
        @Nullable Instant sentAt) {

    static MailResponse of(MailView mail) {
        return new MailResponse(
                mail.id(),
                mail.kind(),
                mail.recipient(),
                mail.locale(),
                mail.subject(),
                mail.status(),
                mail.attempts(),
                mail.lastError(),
                mail.eventId(),
                mail.registrationId(),
                mail.resendOf(),
                mail.createdAt(),
                mail.sentAt());
    }
}

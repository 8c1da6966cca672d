package io.palco.platform.embedded.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the list shows of one mail in one recipient's mailbox.
///
/// @param id sorts by arrival
/// @param from the envelope's sender
/// @param to the envelope's recipient
/// @param messageId the header that names the mail, `null` where the sender gave none
public record StoredMail(
        String id,
        String from,
        String to,
        String subject,
        @Nullable String messageId,
        Instant receivedAt,
        long size) {}

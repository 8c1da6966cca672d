package io.palco.notification.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// What holds for all mails.
///
/// @param from            who writes, as an RFC 5322 mailbox: `Palco <no-reply@palco.local>`
/// @param attachmentsKept how long documents are kept after they were to be mailed
/// @param mailsKept       how long it is known that a mail was written, and what it said
@Validated
@ConfigurationProperties("palco.notification")
public record NotificationProperties(
        @NotBlank String from,
        Duration attachmentsKept,
        @NotNull Duration mailsKept) {}

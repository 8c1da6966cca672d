package io.palco.identity.mail;

import io.palco.contracts.identity.AccountMailKind;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail to one person.
///
/// @param userId         the account it is about; absent for people who have none yet
/// @param organizationId where it is about one
/// @param locale         `pt-BR` or `en`
/// @param facts          what the mail tells, plain text by name, see [AccountMailKind]
/// @param path           where its link leads, below Palco's public address; may hold a secret
/// @param expiresAt      after which the mail is not worth sending
public record AccountMail(
        AccountMailKind kind,
        @Nullable UUID userId,
        @Nullable UUID organizationId,
        String recipient,
        @Nullable String recipientName,
        String locale,
        Map<String, String> facts,
        @Nullable String path,
        @Nullable Instant expiresAt) {

    /// A mail to the owner of an account, about that account.
    public static AccountMail to(AccountMailKind kind, Recipient recipient) {
        return new AccountMail(
                kind,
                recipient.userId(),
                null,
                recipient.email(),
                recipient.name(),
                recipient.locale(),
                Map.of(),
                null,
                null);
    }

    /// The owner of an account.
    public record Recipient(UUID userId, String email, String name, String locale) {}

    public AccountMail telling(Map<String, String> newFacts) {
        return new AccountMail(
                kind, userId, organizationId, recipient, recipientName, locale, newFacts, path, expiresAt);
    }

    public AccountMail linking(String newPath) {
        return new AccountMail(
                kind, userId, organizationId, recipient, recipientName, locale, facts, newPath, expiresAt);
    }

    public AccountMail until(Instant expiry) {
        return new AccountMail(kind, userId, organizationId, recipient, recipientName, locale, facts, path, expiry);
    }
}

package io.palco.contracts.identity;

import io.palco.contracts.Contract;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is to be mailed about an account. A link that lets its reader do something travels encrypted, so that
/// neither a table nor a queue holds it readable.
///
/// @param kind           what to write, a name of `AccountMailKind`
/// @param userId         the account it is about; absent for people who have none yet
/// @param organizationId where it is about one
/// @param locale         BCP 47 tag of the language to write in
/// @param facts          what the mail tells, plain text by name; which names a kind has, `AccountMailKind` says
/// @param sealedPath     Base64 of the sealed path (with query or fragment) below Palco's public address
/// @param expiresAt      after which the mail is not worth sending, because its link works no more
@Contract(type = "account.mail-requested.v1", exchange = "palco.identity")
public record AccountMailRequestedV1(
        String kind,
        @Nullable UUID userId,
        @Nullable UUID organizationId,
        String recipient,
        @Nullable String recipientName,
        String locale,
        Map<String, String> facts,
        @Nullable String sealedPath,
        @Nullable Instant expiresAt) {}

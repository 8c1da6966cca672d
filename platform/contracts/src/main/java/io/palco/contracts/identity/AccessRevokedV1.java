package io.palco.contracts.identity;

import io.palco.contracts.Contract;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Access tokens that have not expired are to be refused from now on: all of a session, or those that a user (or an
/// API client) was given until a moment. One of the two ids is there.
///
/// @param userId    the subject whose tokens from before `revokedAt` are refused; newer ones are good
/// @param sessionId the session whose tokens are refused, whenever they were issued
/// @param revokedAt in whole milliseconds
/// @param until     when the last of these tokens has expired, and this can be forgotten
@Contract(type = "access.revoked.v1", exchange = "palco.identity")
public record AccessRevokedV1(
        @Nullable UUID userId, @Nullable UUID sessionId, Instant revokedAt, Instant until) {}

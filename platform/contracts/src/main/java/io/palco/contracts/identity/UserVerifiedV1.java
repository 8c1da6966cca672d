package io.palco.contracts.identity;

import io.palco.contracts.Contract;
import java.time.Instant;
import java.util.UUID;

/// Mail to this address reaches the owner of this account; an address that the account had before is theirs no more.
///
/// @param email      in lower case
/// @param verifiedAt of two messages about one account the later one counts
@Contract(type = "user.verified.v1", exchange = "palco.identity")
public record UserVerifiedV1(UUID userId, String email, Instant verifiedAt) {}

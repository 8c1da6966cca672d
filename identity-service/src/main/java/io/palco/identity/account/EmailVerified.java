package io.palco.identity.account;

import java.time.Instant;
import java.util.UUID;

/// Mail to this address reaches the account's owner.
public record EmailVerified(UUID userId, String email, Instant at) {}

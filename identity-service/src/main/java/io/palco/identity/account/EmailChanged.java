package io.palco.identity.account;

import java.util.UUID;

/// The account is now known by another address.
public record EmailChanged(UUID userId, String oldEmail, String newEmail) {}

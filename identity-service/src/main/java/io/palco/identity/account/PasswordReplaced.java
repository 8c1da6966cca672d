package io.palco.identity.account;

import java.util.UUID;

/// Whoever signed in with the old password is no longer trusted.
public record PasswordReplaced(UUID userId) {}

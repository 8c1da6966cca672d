package io.palco.identity.account;

import java.util.UUID;

/// Somebody has a new account; nothing proves yet that its address is theirs.
public record UserRegistered(UUID userId) {}

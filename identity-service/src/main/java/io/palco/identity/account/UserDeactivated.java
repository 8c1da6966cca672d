package io.palco.identity.account;

import java.util.UUID;

/// A user may no longer be signed in anywhere.
public record UserDeactivated(UUID userId) {}

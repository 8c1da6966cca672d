package io.palco.identity.role;

import java.util.UUID;

/// Somebody may do less than the access tokens say that they have.
public record RightsLost(UUID userId) {}

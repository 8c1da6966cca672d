package io.palco.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Access tokens are refused from now on: all of a session, or those a subject was given until `revokedAt`.
public record AccessRevoked(@Nullable UUID userId, @Nullable UUID sessionId, Instant revokedAt, Instant until) {}

package io.palco.identity.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A passkey as its owner sees it.
///
/// @param label what they call it
public record Passkey(
        UUID id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {}

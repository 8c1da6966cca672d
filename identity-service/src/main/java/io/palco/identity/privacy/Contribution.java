package io.palco.identity.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of what a service knows.
///
/// @param rows a JSON array
public record Contribution(
        UUID exportId,
        String service,
        int part,
        int parts,
        @Nullable String section,
        String rows) {}

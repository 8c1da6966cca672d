package io.palco.identity.privacy;

import java.util.List;
import java.util.UUID;

/// Somebody wants everything that is known about them.
///
/// @param emails addresses proven to be theirs
public record ExportRequested(UUID exportId, UUID userId, List<String> emails) {}

package io.palco.identity.privacy;

import java.util.List;
import java.util.UUID;

/// An account is gone; all services must forget the person.
///
/// @param emails addresses proven to be theirs
public record AccountErased(UUID userId, List<String> emails) {}

package io.palco.identity.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An organization, as one person sees it.
///
/// @param roles the names of the roles they hold in it
public record OrganizationView(
        UUID id,
        String name,
        String nameKey,
        boolean secondFactorRequired,
        List<String> roles,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

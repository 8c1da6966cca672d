package io.palco.identity.organization.web;

import io.palco.identity.organization.OrganizationView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An organization. `roles` are the names of those that the caller holds in it.
record OrganizationResponse(
        UUID id,
        String name,
        boolean secondFactorRequired,
        List<String> roles,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static OrganizationResponse of(OrganizationView organization) {
        return new OrganizationResponse(
                organization.id(),
                organization.name(),
                organization.secondFactorRequired(),
                organization.roles(),
                organization.version(),
                organization.createdAt(),
                organization.updatedAt());
    }
}

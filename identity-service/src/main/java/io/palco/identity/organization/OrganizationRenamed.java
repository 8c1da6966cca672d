package io.palco.identity.organization;

import java.util.UUID;

/// An organization has a name that others have not heard of yet.
public record OrganizationRenamed(UUID organizationId) {}

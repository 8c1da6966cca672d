package io.palco.contracts.identity;

import io.palco.contracts.Contract;
import java.util.UUID;

/// An organization was made or has another name.
///
/// @param version grows with every change; ignore what is older than what you have
@Contract(type = "organization.changed.v1", exchange = "palco.identity")
public record OrganizationChangedV1(UUID organizationId, String name, long version) {}

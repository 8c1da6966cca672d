package io.palco.contracts.event;

import io.palco.contracts.Contract;
import java.util.UUID;

/// A draft was thrown away; `version` is greater than that of any earlier message about the event.
@Contract(type = "event.deleted.v1", exchange = "palco.event")
public record EventDeletedV1(UUID eventId, UUID organizationId, long version) {}

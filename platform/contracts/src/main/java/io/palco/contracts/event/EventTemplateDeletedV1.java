package io.palco.contracts.event;

import io.palco.contracts.Contract;
import java.util.UUID;

/// A template is no more, and what was kept for it may go.
@Contract(type = "event-template.deleted.v1", exchange = "palco.event")
public record EventTemplateDeletedV1(UUID templateId, UUID organizationId) {}

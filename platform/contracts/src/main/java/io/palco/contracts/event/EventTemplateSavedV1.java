package io.palco.contracts.event;

import io.palco.contracts.Contract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An event was saved as a template. Whoever knows something about the event that is among
/// `parts` keeps what it is now
/// under the template's id; `event.copied.v1` may ask for it later.
///
/// @param parts    `TEXTS`, `AGENDA`, `RESOURCES`, `MEDIA`, `TICKET_TYPES`, `FORM`: what was
///   chosen
/// @param startsAt of the event, from which distances are counted
@Contract(type = "event-template.saved.v1", exchange = "palco.event")
public record EventTemplateSavedV1(
        UUID templateId, UUID organizationId, UUID eventId, List<String> parts, Instant startsAt) {}

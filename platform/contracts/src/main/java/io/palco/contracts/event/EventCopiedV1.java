package io.palco.contracts.event;

import io.palco.contracts.Contract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft was made from another event or from a template, of which exactly one is named.
/// Whoever knows something about
/// the source that is among `parts` copies it, moved by as much as the event.
///
/// @param parts          `TEXTS`, `AGENDA`, `RESOURCES`, `MEDIA`, `TICKET_TYPES`, `FORM`: what
///   was chosen
/// @param sourceStartsAt when the source began
/// @param timeZone       of both; distances are counted by its clocks
@Contract(type = "event.copied.v1", exchange = "palco.event")
public record EventCopiedV1(
        UUID eventId,
        UUID organizationId,
        @Nullable UUID sourceEventId,
        @Nullable UUID templateId,
        List<String> parts,
        Instant sourceStartsAt,
        Instant startsAt,
        String timeZone) {}

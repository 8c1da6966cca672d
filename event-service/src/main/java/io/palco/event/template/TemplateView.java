package io.palco.event.template;

import io.palco.event.catalog.EventPart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A template as it is listed.
///
/// @param title     of the events that are made from it, unless they are named otherwise
/// @param minutes   how long they last, by the clock on the wall
/// @param timeZone  in which they take place
public record TemplateView(
        UUID id,
        UUID organizationId,
        String name,
        String title,
        List<EventPart.Name> parts,
        long minutes,
        String timeZone,
        int capacity,
        long version,
        Instant createdAt,
        Instant updatedAt) {}

package io.palco.event.agenda;

import io.palco.event.catalog.EventStatus;
import java.util.List;
import java.util.UUID;

/// A session in somebody's own agenda.
///
/// @param timeZone      of the event
/// @param conflictsWith other picked sessions at the same time; all ids are in the same agenda
public record PickedSession(
        SessionView session, String eventTitle, EventStatus eventStatus, String timeZone, List<UUID> conflictsWith) {}

package io.palco.event.catalog;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A part of an event that a template saves and a copy takes along. The feature that owns the
/// part implements this;
/// what it saves is its own affair, as long as it reads what it once wrote.
public interface EventPart {

    Name name();

    /// What the event has of this part; times as offsets (see [WallClock]). Absent when it has
    /// nothing.
    @Nullable
    JsonNode save(EventState event);

    /// Gives a new draft what was saved. What no longer exists (a speaker, a file) is left out.
    void restore(JsonNode saved, EventState draft);

    /// Lets go of what was saved, when it will not be restored again.
    default void discard(JsonNode saved) {}

    /// What can be chosen.
    enum Name {
        /// Description and categories.
        TEXTS,
        /// Tracks and sessions with their speakers.
        AGENDA,
        /// Bookings of rooms, equipment, catering and staff.
        RESOURCES,
        /// Pictures and attachments.
        MEDIA,
        /// What can be had, by contract: registration-service owns it.
        TICKET_TYPES,
        /// What participants are asked, by contract: registration-service owns it.
        FORM
    }
}

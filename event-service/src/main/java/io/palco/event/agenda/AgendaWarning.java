package io.palco.event.agenda;

import java.time.Instant;
import java.util.UUID;

/// Two sessions that cannot both work out.
///
/// @param what  the room or the speaker that is wanted twice
public record AgendaWarning(Kind kind, String what, OverlappingSession first, OverlappingSession second) {

    public enum Kind {
        /// Both are in the same room.
        ROOM,
        /// The same person speaks in both.
        SPEAKER
    }

    /// The second may be of another event of the same organization.
    public record OverlappingSession(UUID id, UUID eventId, String title, Instant startsAt, Instant endsAt) {}
}

package io.palco.event.catalog;

import java.util.UUID;

/// Who knows how many places are taken: registration-service, asked only where the answer must be
/// fresh.
public interface PlacesAuthority {

    /// Lowers the capacity where the places are given out, before the event says so.
    ///
    /// @param version the version that the event will have with the lower capacity
    /// @throws io.palco.platform.web.problem.ProblemException `dependency-unavailable` when it cannot
    ///   be asked
    Answer lower(UUID eventId, int capacity, long version);

    /// What registration-service says to a lower capacity.
    sealed interface Answer {
        record Agreed() implements Answer {}

        record MoreTaken(int taken) implements Answer {}

        /// It already knows a newer version of the event.
        record Outdated() implements Answer {}
    }
}

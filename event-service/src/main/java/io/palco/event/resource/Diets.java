package io.palco.event.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who knows what an event's participants eat: registration-service, from the answer called `dietary`.
public interface Diets {

    /// What participants answered, the most frequent first.
    ///
    /// @param people     with a place
    /// @param unanswered of them who said nothing
    record Totals(List<DietCount> diets, int people, int unanswered) {}

    /// @param diet as they wrote it, in lower case
    record DietCount(String diet, int people) {}

    /// @return nothing when it cannot be asked now
    Optional<Totals> of(UUID eventId);
}

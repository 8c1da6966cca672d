package io.palco.registration.terms;

import java.util.Optional;
import java.util.UUID;

/// Who knows all events: event-service, asked when its messages have not arrived here yet.
public interface EventDirectory {

    /// @return the event as the caller may see it
    /// @throws io.palco.platform.web.problem.ProblemException `dependency-unavailable` when it cannot
    ///   be asked
    Optional<EventTerms> find(UUID eventId);
}

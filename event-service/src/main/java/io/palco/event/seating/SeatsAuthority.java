package io.palco.event.seating;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Who knows which seats are taken: registration-service. What it agrees to retire it never sells again, until an event
/// tells it otherwise.
public interface SeatsAuthority {

    /// @param revision that the event's seating will have
    record Concerned(UUID eventId, long revision) {}

    record TakenSeat(UUID eventId, String seatId) {}

    /// Retires seats at some events: all of them everywhere, or none anywhere.
    ///
    /// @return those that are taken, at most some; nothing when all are retired
    /// @throws io.palco.platform.web.problem.ProblemException `dependency-unavailable` when it cannot be asked
    List<TakenSeat> retire(List<Concerned> events, Set<String> seats);
}

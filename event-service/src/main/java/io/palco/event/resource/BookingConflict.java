package io.palco.event.resource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Why something cannot be had, and what can be had instead.
///
/// @param resourceId   what was wanted
/// @param available    how many of it are free then
/// @param inTheWay     who has it
/// @param otherTimes   when it is free for as long, closest first
/// @param otherThings  what of its kind is free then
public record BookingConflict(
        UUID resourceId,
        String resourceName,
        int wanted,
        int available,
        List<InTheWay> inTheWay,
        List<OtherTime> otherTimes,
        List<OtherThing> otherThings) {

    /// @param busyFrom with set-up
    public record InTheWay(UUID eventId, String eventTitle, Instant busyFrom, Instant busyTo, int quantity) {}

    public record OtherTime(Instant startsAt, Instant endsAt) {}

    public record OtherThing(UUID resourceId, String name) {}
}

package io.palco.event.attendance;

import java.util.UUID;

/// Somebody gave their place back, or it was taken from them. They may have another
/// registration for the event.
public record AttendanceEnded(UUID userId, UUID eventId) {}

package io.palco.registration.booking;

/// Who or what ended a registration.
public enum CancellationCause {
    PARTICIPANT,
    ORGANIZER,
    EVENT_CANCELLED
}

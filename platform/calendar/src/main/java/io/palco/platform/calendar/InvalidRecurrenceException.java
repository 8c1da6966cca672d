package io.palco.platform.calendar;

/// A text is no rule of recurrence, or none that we keep.
public final class InvalidRecurrenceException extends RuntimeException {

    InvalidRecurrenceException() {
        super("not a rule of recurrence", null, false, false);
    }
}

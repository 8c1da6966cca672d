package io.palco.event.media;

/// Who may read a document of an event; those who plan the event may always.
public enum Audience {
    EVERYBODY,
    ATTENDEES
}

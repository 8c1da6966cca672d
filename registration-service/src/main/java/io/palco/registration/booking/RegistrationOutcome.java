package io.palco.registration.booking;

/// What became of a wish to register. Sealed, so that every caller handles every outcome.
public sealed interface RegistrationOutcome {

    record Accepted(RegistrationView registration) implements RegistrationOutcome {}

    record Full(int capacity) implements RegistrationOutcome {}

    /// The event is not published, was called off, or is over.
    record NotOpen() implements RegistrationOutcome {}

    record AlreadyRegistered() implements RegistrationOutcome {}

    /// There is no such event, or the caller may not know of it.
    record UnknownEvent() implements RegistrationOutcome {}
}

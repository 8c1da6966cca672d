package io.palco.registration.booking;

import java.util.List;

/// What happened to registrations, told inside the transaction in which it happened.
public sealed interface RegistrationChange {

    record Confirmed(RegistrationView registration, Places.Taken places) implements RegistrationChange {}

    /// One or, when an event was called off, many.
    record Cancelled(List<RegistrationView> registrations, Places.Taken places) implements RegistrationChange {}
}

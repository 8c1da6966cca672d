package io.palco.registration.booking;

/// The life of a registration.
public enum RegistrationStatus {
    HELD,
    CONFIRMED,
    CANCELLED,
    CHECKED_IN;

    /// Whether a place is taken by it.
    public boolean isActive() {
        return this != CANCELLED;
    }

    /// Whether it can still be given back: not twice, and not by somebody who is inside.
    boolean canBeCancelled() {
        return this == HELD || this == CONFIRMED;
    }
}

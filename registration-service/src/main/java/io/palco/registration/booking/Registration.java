package io.palco.registration.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One participant's place at one event. It is made by [NewRegistrations] in one statement; what
/// follows happens here.
@Entity
@Table(name = "registrations")
class Registration {

    @Id
    private UUID id;

    private UUID eventId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private RegistrationStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private @Nullable CancellationCause cancellationCause;

    private @Nullable String cancellationReason;

    @Version
    private @Nullable Long version;

    private Instant updatedAt;

    /// For JPA.
    protected Registration() {}

    /// @return false when it is cancelled already or the person is inside
    boolean cancel(CancellationCause cause, @Nullable String reason, Instant now) {
        if (!status.canBeCancelled()) {
            return false;
        }
        status = RegistrationStatus.CANCELLED;
        cancellationCause = cause;
        cancellationReason = reason;
        updatedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }
}

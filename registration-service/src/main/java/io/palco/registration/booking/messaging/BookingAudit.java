package io.palco.registration.booking.messaging;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.registration.booking.RegistrationChange;
import io.palco.registration.booking.RegistrationView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the activity log what was done to somebody's registration: made for them by an organizer, or cancelled by
/// whomever. Registering oneself is no critical action, and a called-off event is told once, by event-service.
@Component
class BookingAudit {

    private final Audit audit;

    BookingAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(RegistrationChange change) {
        var user = CurrentUser.ofThisRequest();
        if (user.isEmpty()) {
            return;
        }
        switch (change) {
            case RegistrationChange.Confirmed(var registration, var _) -> {
                if (!user.get().id().equals(registration.ownership().userId())) {
                    audit.record(entry("registration.made-for-somebody", registration));
                }
            }
            case RegistrationChange.Cancelled(var registrations, var _) ->
                registrations.forEach(registration -> audit.record(
                        entry("registration.cancelled", registration).with("cause", registration.cancellationCause())));
        }
    }

    private static AuditEntry entry(String action, RegistrationView registration) {
        return AuditEntry.of(action)
                .in(registration.ownership().organizationId())
                .aboutPerson(
                        "registration",
                        registration.id(),
                        registration.participant().email())
                .with("eventId", registration.eventId())
                .with("event", registration.event().title());
    }
}

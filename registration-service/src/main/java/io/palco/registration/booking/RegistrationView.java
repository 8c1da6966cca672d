package io.palco.registration.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A registration as it is shown, with what the ticket says of its event.
///
/// @param ticketTypeId absent: the event has one kind of ticket
/// @param answers      what was answered at registration, a JSON object
public record RegistrationView(
        UUID id,
        UUID eventId,
        Participant participant,
        @Nullable UUID ticketTypeId,
        RegistrationStatus status,
        String ticketCode,
        @JsonRawValue @Schema(type = "object") @Nullable String answers,
        @Nullable CancellationCause cancellationCause,
        @Nullable String cancellationReason,
        long version,
        Instant createdAt,
        Instant updatedAt,
        Event event,
        @JsonIgnore Ownership ownership) {

    public record Participant(UUID id, String name, String email) {}

    /// The event as the ticket shows it.
    ///
    /// @param version of the event; for other services, not shown
    public record Event(
            String title,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            EventTerms.Place location,
            EventTermsStatus status,
            @JsonIgnore long version) {}

    /// Whose it is; decides who may see it and is not shown.
    ///
    /// @param locale BCP 47 tag of the language in which to write to the participant
    public record Ownership(UUID organizationId, @Nullable UUID userId, String locale) {}
}

package io.palco.registration.booking.web;

import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.MailAddress;
import io.palco.platform.web.text.OneLine;
import io.palco.registration.participants.ParticipantDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wish for a place.
///
/// @param ticketTypeId must be absent while events have one kind of ticket
/// @param participant  who shall have it; absent for the caller, otherwise needs `registrations:manage`
/// @param answers      free answers, at most 50
record RegisterRequest(
        @Null @Nullable UUID ticketTypeId,
        @Valid @Nullable ParticipantRequest participant,
        @Size(max = 50) @Nullable Map<@Size(max = 100) @OneLine String, @Size(max = 2_000) @Lines String> answers) {

    static final RegisterRequest EMPTY = new RegisterRequest(null, null, null);

    record ParticipantRequest(
            @NotNull @HasText @Size(max = 100) @OneLine String name,
            @NotBlank @MailAddress String email) {

        ParticipantDetails toDetails() {
            return new ParticipantDetails(name, email, null, null, null);
        }
    }
}

package io.palco.registration.participants.web;

import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.MailAddress;
import io.palco.platform.web.text.OneLine;
import io.palco.registration.participants.ParticipantDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A participant as an organizer writes them down.
///
/// @param organizationId whose participant it is; without it, the only organization in which the
///   caller may do this
record ParticipantRequest(
        @NotNull @HasText @Size(max = 100) @OneLine String name,
        @NotBlank @MailAddress String email,
        @Size(max = 40) @OneLine @Nullable String phone,
        @Size(max = 40) @OneLine @Nullable String documentId,
        @Size(max = 2_000) @Lines @Nullable String notes,
        @Nullable UUID organizationId) {

    ParticipantDetails toDetails() {
        return new ParticipantDetails(name, email, phone, documentId, notes);
    }
}

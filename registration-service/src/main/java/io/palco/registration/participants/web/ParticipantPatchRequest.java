package io.palco.registration.participants.web;

import static java.util.Objects.requireNonNullElse;

import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.MailAddress;
import io.palco.platform.web.text.OneLine;
import io.palco.registration.participants.ParticipantDetails;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A correction of some fields; what is absent stays as it is, an empty text is cleared.
record ParticipantPatchRequest(
        @Size(min = 1, max = 100) @HasText @OneLine @Nullable
        String name,

        @MailAddress @Nullable String email,
        @Size(max = 40) @OneLine @Nullable String phone,
        @Size(max = 40) @OneLine @Nullable String documentId,
        @Size(max = 2_000) @Lines @Nullable String notes) {

    ParticipantDetails applyTo(ParticipantDetails before) {
        return new ParticipantDetails(
                requireNonNullElse(name, before.name()),
                requireNonNullElse(email, before.email()),
                changed(phone, before.phone()),
                changed(documentId, before.documentId()),
                changed(notes, before.notes()));
    }

    private static @Nullable String changed(@Nullable String wanted, @Nullable String before) {
        if (wanted == null) {
            return before;
        }
        return wanted.isBlank() ? null : wanted;
    }
}

package io.palco.registration.participants;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an organization writes down about a participant. Addresses that differ only in case are the
/// same.
public record ParticipantDetails(
        String name,
        String email,
        @Nullable String phone,
        @Nullable String documentId,
        @Nullable String notes) {

    public ParticipantDetails {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}

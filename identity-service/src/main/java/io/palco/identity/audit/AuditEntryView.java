package io.palco.identity.audit;

import java.util.UUID;

/// An entry as it is read.
///
/// @param isErased whether personal data was taken out of it
public record AuditEntryView(long sequence, LoggedAction action, String hash, boolean isErased) {

    UUID id() {
        return action.id();
    }
}

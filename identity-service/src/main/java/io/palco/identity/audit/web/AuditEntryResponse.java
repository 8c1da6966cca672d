package io.palco.identity.audit.web;

import io.palco.identity.audit.AuditEntryView;
import io.palco.identity.audit.LoggedAction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the activity log.
///
/// @param erased whether personal data was taken out, because somebody's account was erased
/// @param hash   SHA-256 over the entry and the hash of the one before it
record AuditEntryResponse(
        UUID id,
        long sequence,
        Instant at,
        String service,
        String action,
        ActorResponse actor,
        @Nullable UUID organizationId,
        @Nullable SubjectResponse subject,
        @Schema(allowableValues = {"DONE", "REFUSED"}) String outcome,
        @Nullable String requestId,
        Map<String, String> details,
        boolean erased,
        String hash) {

    /// Who did it.
    record ActorResponse(
            @Schema(allowableValues = {"PERSON", "CLIENT", "ANONYMOUS", "SYSTEM"})
            String kind,

            @Nullable UUID id,
            @Nullable String name,
            @Nullable String address) {}

    /// What it was done to.
    record SubjectResponse(
            String type, @Nullable String id, @Nullable String label) {}

    static AuditEntryResponse of(AuditEntryView entry) {
        var action = entry.action();
        return new AuditEntryResponse(
                action.id(),
                entry.sequence(),
                action.at(),
                action.service(),
                action.action(),
                new ActorResponse(
                        action.actor().kind(),
                        action.actor().id(),
                        action.actor().name(),
                        action.actor().address()),
                action.organizationId(),
                subject(action.subject()),
                action.outcome(),
                action.requestId(),
                action.details(),
                entry.isErased(),
                entry.hash());
    }

    private static @Nullable SubjectResponse subject(LoggedAction.@Nullable Subject subject) {
        return subject == null ? null : new SubjectResponse(subject.type(), subject.id(), subject.label());
    }
}

package io.palco.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was done, as the log keeps it.
///
/// @param outcome `DONE` or `REFUSED`
/// @param details nothing about people
public record LoggedAction(
        UUID id,
        Instant at,
        String service,
        String action,
        Actor actor,
        @Nullable UUID organizationId,
        @Nullable Subject subject,
        String outcome,
        @Nullable String requestId,
        Map<String, String> details) {

    /// Who did it; name and address are personal.
    ///
    /// @param kind `PERSON`, `CLIENT`, `ANONYMOUS` or `SYSTEM`
    public record Actor(
            String kind,
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String address) {}

    /// What it was done to; the label is personal.
    public record Subject(
            String type, @Nullable String id, @Nullable String label) {}
}

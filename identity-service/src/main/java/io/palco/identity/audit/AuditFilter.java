package io.palco.identity.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries are looked for; what is absent does not restrict.
///
/// @param action exactly, or all that begin with it and a dot: `event` finds `event.published`
/// @param from   inclusive
/// @param to     exclusive
/// @param text   anywhere in action, subject, actor's name or address, whatever its case
public record AuditFilter(
        @Nullable String action,
        @Nullable String service,
        @Nullable UUID actorId,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable UUID organizationId,
        @Nullable String outcome,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String text) {}

package io.palco.contracts.audit;

import io.palco.contracts.Contract;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody did something that must be found again later. Every service publishes it; the log belongs to
/// identity-service. Never in it: passwords, codes, tokens.
///
/// @param id             unique per entry
/// @param at             when it happened
/// @param service        where, for example `event-service`
/// @param action         what, for example `event.published`
/// @param organizationId whose business it was, if an organization's
/// @param subject        what it was done to
/// @param outcome        `DONE` or `REFUSED`
/// @param requestId      the request that it happened in, as in `X-Request-Id`
/// @param details        more about it by name; nothing about people
@Contract(type = "audit.recorded.v1", exchange = "palco.audit")
public record AuditRecordedV1(
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

    /// Who did it.
    ///
    /// @param kind    `PERSON`, `CLIENT`, `ANONYMOUS` (nobody was signed in) or `SYSTEM` (nobody asked)
    /// @param id      of the account or API client
    /// @param name    personal: gone after an erasure
    /// @param address network address; personal as well
    public record Actor(
            String kind,
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String address) {}

    /// What it was done to.
    ///
    /// @param type  for example `event` or `user`
    /// @param label for people their name or e-mail address: personal, gone after an erasure
    public record Subject(
            String type, @Nullable String id, @Nullable String label) {}
}

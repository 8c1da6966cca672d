package io.palco.identity.apiclient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another system that acts for an organization.
///
/// @param id                its `client_id`
/// @param scopes            wire names of the permissions that it may use
/// @param requestsPerMinute how much it may ask of the API
public record ApiClient(
        UUID id,
        UUID organizationId,
        String name,
        List<String> scopes,
        int requestsPerMinute,
        List<Secret> secrets,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /// A valid secret, as far as it is still known.
    ///
    /// @param hint its last characters
    public record Secret(
            UUID id,
            String hint,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    /// When it last got a token.
    public @Nullable Instant lastUsedAt() {
        return secrets.stream()
                .map(Secret::lastUsedAt)
                .filter(time -> time != null)
                .max(Instant::compareTo)
                .orElse(null);
    }
}

package io.palco.identity.apiclient.web;

import io.palco.identity.apiclient.ApiClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An API client.
///
/// @param id         its `client_id`
/// @param secrets    the valid ones, one or two; their values are not known any more
/// @param lastUsedAt when it last got a token
record ApiClientResponse(
        UUID id,
        UUID organizationId,
        String name,
        List<String> scopes,
        int requestsPerMinute,
        List<SecretResponse> secrets,
        @Nullable Instant lastUsedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /// @param hint the secret's last characters
    record SecretResponse(
            UUID id,
            String hint,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    static ApiClientResponse of(ApiClient client) {
        return new ApiClientResponse(
                client.id(),
                client.organizationId(),
                client.name(),
                client.scopes(),
                client.requestsPerMinute(),
                client.secrets().stream()
                        .map(secret ->
                                new SecretResponse(secret.id(), secret.hint(), secret.createdAt(), secret.lastUsedAt()))
                        .toList(),
                client.lastUsedAt(),
                client.version(),
                client.createdAt(),
                client.updatedAt());
    }
}

package io.palco.identity.apiclient.web;

import io.palco.identity.apiclient.ManageApiClients.Wish;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An API client to be.
///
/// @param organizationId    whom it acts for
/// @param scopes            permissions of the organization that the caller holds there
/// @param requestsPerMinute how much it may ask of the API; 300 unless told
record ApiClientRequest(
        @NotNull UUID organizationId,
        @NotNull @HasText @Size(max = 100) @OneLine String name,

        @Schema(example = "[\"registrations:read\"]") @NotEmpty @Size(max = 50)
        Set<@NotNull @Size(max = 50) String> scopes,

        @Min(1) @Max(3000) @Nullable Integer requestsPerMinute) {

    Wish toWish() {
        return new Wish(name.strip(), scopes, requestsPerMinute);
    }
}

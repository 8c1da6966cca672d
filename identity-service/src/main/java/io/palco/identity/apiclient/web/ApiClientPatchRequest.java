package io.palco.identity.apiclient.web;

import io.palco.identity.apiclient.ManageApiClients.Wish;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What to change about an API client; what is absent stays.
record ApiClientPatchRequest(
        @HasText @Size(max = 100) @OneLine @Nullable String name,

        @Size(min = 1, max = 50) @Nullable Set<@NotNull @Size(max = 50) String> scopes,

        @Min(1) @Max(3000) @Nullable Integer requestsPerMinute) {

    Wish toWish() {
        return new Wish(name == null ? null : name.strip(), scopes, requestsPerMinute);
    }
}

package io.palco.identity.account.web;

import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What users may change about themselves; what is absent stays.
record ChangeMeRequest(
        @Size(min = 1, max = 100) @OneLine @Nullable String name,

        @Schema(allowableValues = {"pt-BR", "en"}) @Pattern(regexp = "pt-BR|en", message = "{palco.locale}") @Nullable
        String locale) {

    ChangeMeRequest {
        name = name == null ? null : name.strip();
    }
}

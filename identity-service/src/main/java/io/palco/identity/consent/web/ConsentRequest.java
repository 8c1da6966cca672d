package io.palco.identity.consent.web;

import io.palco.identity.consent.ConsentDecision;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A decision.
///
/// @param textVersion of the words that were shown
record ConsentRequest(
        @NotBlank @Size(min = 1, max = 40) @OneLine String purpose,
        @NotBlank @Size(min = 1, max = 20) @OneLine String textVersion,
        @NotNull Boolean granted,
        ConsentDecision.@Nullable Source source) {}

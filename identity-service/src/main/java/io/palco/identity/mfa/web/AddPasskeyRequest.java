package io.palco.identity.mfa.web;

import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/// A device's new key.
///
/// @param credential what the browser answered, `credential.toJSON()`
/// @param label      what its owner calls it
record AddPasskeyRequest(
        @NotNull UUID challengeId,
        @NotNull Map<String, Object> credential,
        @NotNull @Size(min = 1, max = 60) @OneLine @HasText String label) {

    AddPasskeyRequest {
        label = label == null ? "" : label.strip();
    }
}

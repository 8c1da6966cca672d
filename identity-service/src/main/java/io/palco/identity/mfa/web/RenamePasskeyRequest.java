package io.palco.identity.mfa.web;

import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What its owner calls a passkey from now on.
record RenamePasskeyRequest(
        @NotNull @Size(min = 1, max = 60) @OneLine @HasText String label) {

    RenamePasskeyRequest {
        label = label == null ? "" : label.strip();
    }
}

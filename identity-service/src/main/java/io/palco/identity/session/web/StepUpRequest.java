package io.palco.identity.session.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proof that is given once more: what belongs to its method, and nothing else.
record StepUpRequest(
        @NotNull Method method,
        @Size(max = 128) @Nullable String password,
        @Size(max = 60) @Nullable String code,
        @Nullable UUID challengeId,
        @Nullable Map<String, Object> credential) {

    /// How it is proved.
    enum Method {
        PASSWORD,
        TOTP,
        RECOVERY_CODE,
        PASSKEY
    }

    @Override
    public String toString() {
        return "StepUpRequest[…]";
    }
}

package io.palco.identity.session.web;

import io.palco.identity.mfa.SecondFactorMethod;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The second step of a sign-in: a code, or a passkey's answer to a challenge.
record SecondFactorRequest(
        @NotBlank @Size(min = 1, max = 200) String mfaToken,
        @NotNull SecondFactorMethod method,
        @Size(max = 60) @Nullable String code,
        @Nullable UUID challengeId,
        @Nullable Map<String, Object> credential) {

    @Override
    public String toString() {
        return "SecondFactorRequest[…]";
    }
}

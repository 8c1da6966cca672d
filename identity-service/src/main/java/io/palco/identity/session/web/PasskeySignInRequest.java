package io.palco.identity.session.web;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;

/// What a passkey has signed.
///
/// @param credential what the browser answered, `credential.toJSON()`
record PasskeySignInRequest(
        @NotNull UUID challengeId, @NotNull Map<String, Object> credential) {}

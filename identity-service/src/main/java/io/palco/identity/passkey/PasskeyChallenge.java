package io.palco.identity.passkey;

import java.util.Map;
import java.util.UUID;

/// What a browser is asked to have signed.
///
/// @param publicKey the argument of `navigator.credentials.create` or `.get`, as their JSON forms take it
public record PasskeyChallenge(UUID id, Map<String, Object> publicKey) {}

package io.palco.identity.key.web;

import java.time.Instant;

/// A signing key and when it begins to sign.
record SigningKeyResponse(String keyId, Instant activeFrom) {}

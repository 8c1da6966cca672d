package io.palco.identity.mfa;

import java.util.UUID;

/// In this session somebody has shown a second factor that is new.
public record SecondFactorProven(UUID userId, UUID sessionId, SecondFactorMethod method) {}

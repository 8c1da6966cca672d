package io.palco.report.facts;

import java.time.Instant;
import java.util.UUID;

/// A registration as of `version`, with the participant as registered.
public record RegistrationFact(
        UUID id,
        UUID eventId,
        UUID organizationId,
        UUID participantId,
        String participantName,
        String participantEmail,
        String status,
        Instant registeredAt,
        long version) {}

package io.palco.report.facts;

import java.util.UUID;

/// A participant as corrected; holds for all of their registrations.
public record ParticipantFact(UUID id, UUID organizationId, String name, String email, long version) {}

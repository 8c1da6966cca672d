package io.palco.report.facts;

import java.util.UUID;

/// Nobody may know any more who this participant was.
public record ParticipantErased(UUID participantId) {}

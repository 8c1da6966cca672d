package io.palco.report.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// One line of an event's list of participants.
@Schema(name = "ReportedParticipant")
public record ParticipantRow(String name, String email, String status, Instant registeredAt) {}

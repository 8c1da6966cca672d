package io.palco.contracts.registration;

import io.palco.contracts.Contract;
import java.util.UUID;

/// A participant's name or address was corrected; holds for all of their registrations.
@Contract(type = "participant.updated.v1", exchange = "palco.registration")
public record ParticipantUpdatedV1(UUID participantId, UUID organizationId, String name, String email, long version) {}

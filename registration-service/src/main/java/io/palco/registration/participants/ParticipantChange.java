package io.palco.registration.participants;

import java.util.UUID;

/// What happened to a participant, told inside the transaction in which it happened.
public sealed interface ParticipantChange {

    record Corrected(UUID id, UUID organizationId, String name, String email, long version)
            implements ParticipantChange {}

    /// Their places are to be given back.
    record Removed(UUID id, UUID organizationId) implements ParticipantChange {}
}

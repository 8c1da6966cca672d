package io.palco.registration.booking;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, UUID> {

    Registration saveAndFlush(Registration registration);

    Optional<Registration> findById(UUID id);

    /// Reads a registration for a transition: concurrent transitions wait for each other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Registration> findForUpdateById(UUID id);

    List<Registration> findByParticipantIdOrderByEventId(UUID participantId);
}

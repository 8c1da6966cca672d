package io.palco.registration.participants;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Participants extends Repository<Participant, UUID> {

    Participant saveAndFlush(Participant participant);

    Optional<Participant> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Participant> findForUpdateById(UUID id);
}

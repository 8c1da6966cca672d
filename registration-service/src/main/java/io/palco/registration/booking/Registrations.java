package io.palco.registration.booking;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, UUID> {

    Registration saveAndFlush(Registration registration);

    /// Reads a registration for a transition: concurrent transitions wait for each other. The only way to read one,
    /// because an entity read before the wait would be an old version.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Registration> findForUpdateById(UUID id);
}

package io.palco.identity.organization;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Organizations extends Repository<Organization, UUID> {

    /// Keeps everybody else from changing the organization or its members until the transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Organization> findForChangeById(UUID id);

    long countByCreatedBy(UUID createdBy);

    Organization saveAndFlush(Organization organization);
}

package io.palco.identity.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Users extends Repository<User, UUID> {

    Optional<User> findByEmail(String email);

    Optional<User> findById(UUID id);

    boolean existsByEmail(String email);

    /// Keeps everybody else from changing the user until the transaction ends, so a version that was checked
    /// stays.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<User> findForChangeById(UUID id);

    User saveAndFlush(User user);
}

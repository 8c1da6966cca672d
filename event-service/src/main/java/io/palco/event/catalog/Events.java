package io.palco.event.catalog;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, UUID> {

    Event saveAndFlush(Event event);

    Optional<Event> findById(UUID id);

    /// Reads an event for a transition: concurrent transitions wait for each other instead of failing.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Event> findForUpdateById(UUID id);

    void delete(Event event);

    void flush();
}

package io.palco.event.catalog;

import jakarta.persistence.LockModeType;
import java.util.List;
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

    /// All events of a series in the order of their dates, for changing them together.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Event> findForUpdateBySeriesIdOrderByRecurrenceId(UUID seriesId);

    void delete(Event event);

    void flush();
}

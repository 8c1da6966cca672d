package io.palco.event.calendar;

import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.EventView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something in the calendar.
///
/// @param id       of the event or the session
/// @param eventId  the event that it is, or belongs to
/// @param version  of the event, to base a change on
/// @param editable whether the caller may move it
public record CalendarItem(
        Kind kind,
        UUID id,
        UUID eventId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        String place,
        List<String> categories,
        EventStatus status,
        UUID organizationId,
        @Nullable String organizationName,
        @Nullable UUID seriesId,
        @Nullable LocalDate recurrenceId,
        long version,
        boolean editable) {

    /// What an item is.
    public enum Kind {
        EVENT,
        SESSION
    }

    static CalendarItem of(EventView event, boolean editable) {
        return new CalendarItem(
                Kind.EVENT,
                event.id(),
                event.id(),
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                event.location().name(),
                event.categories(),
                event.status(),
                event.organizationId(),
                event.organizationName(),
                event.seriesId(),
                event.recurrenceId(),
                event.version(),
                editable);
    }

    /// A session of an event. Sessions are moved in the agenda, where rooms and speakers are in view.
    static CalendarItem of(Session session, EventView event) {
        return new CalendarItem(
                Kind.SESSION,
                session.id(),
                event.id(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                event.timeZone(),
                session.room() == null ? event.location().name() : session.room(),
                event.categories(),
                event.status(),
                event.organizationId(),
                event.organizationName(),
                event.seriesId(),
                event.recurrenceId(),
                event.version(),
                false);
    }

    record Session(
            UUID id,
            UUID eventId,
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String room) {}
}

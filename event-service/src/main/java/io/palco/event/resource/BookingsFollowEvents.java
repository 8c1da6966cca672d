package io.palco.event.resource;

import io.palco.event.catalog.EventChange;
import io.palco.event.catalog.EventState;
import io.palco.event.resource.BookingRows.Move;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What becomes of bookings when their event changes, in the event's own transaction: they move with it, or the event
/// does not move. What is called off or deleted needs nothing any more.
@Component
class BookingsFollowEvents {

    private final BookingQueries queries;
    private final BookingRows rows;

    BookingsFollowEvents(BookingQueries queries, BookingRows rows) {
        this.queries = queries;
        this.rows = rows;
    }

    @EventListener
    void on(EventChange change) {
        switch (change) {
            case EventChange.Updated(var before, var event) -> follow(span(before), span(event), event.id());
            case EventChange.Cancelled(var event) -> free(event.id());
            case EventChange.Created _, EventChange.Published _, EventChange.Completed _, EventChange.Deleted _ -> {}
        }
    }

    private void follow(Span before, Span after, UUID eventId) {
        if (before.equals(after)) {
            return;
        }
        var moves = queries.ofEvent(eventId).stream()
                .map(booking -> new Move(booking, moved(booking.span(), before, after)))
                .toList();
        if (!moves.isEmpty()) {
            rows.move(moves);
        }
    }

    /// A booking's start keeps its distance to the event's start, its end to the event's end. When nothing would be
    /// left
    /// of it, it lasts as long as the event.
    static Span moved(Span booking, Span before, Span after) {
        var moved = new Span(
                booking.from().plus(Duration.between(before.from(), after.from())),
                booking.to().plus(Duration.between(before.to(), after.to())));
        return moved.to().isAfter(moved.from()) ? moved : after;
    }

    private void free(UUID eventId) {
        rows.delete(queries.ofEvent(eventId).stream().map(BookingView::id).toList());
    }

    private static Span span(EventState event) {
        return new Span(event.details().startsAt(), event.details().endsAt());
    }
}

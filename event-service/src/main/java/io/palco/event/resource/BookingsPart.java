package io.palco.event.resource;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.WallClock;
import io.palco.event.resource.Conflicts.Wish;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an event has booked, in templates and copies. A copy gets what is free at its time; what is not is left out,
/// for
/// the draft is worth more than a refusal of all of it.
@Component
class BookingsPart implements EventPart {

    private final BookingQueries queries;
    private final ResourceQueries resources;
    private final BookingRows rows;
    private final JsonMapper json;

    BookingsPart(BookingQueries queries, ResourceQueries resources, BookingRows rows, JsonMapper json) {
        this.queries = queries;
        this.resources = resources;
        this.rows = rows;
        this.json = json;
    }

    private record Saved(List<SavedBooking> bookings) {}

    private record SavedBooking(
            UUID resourceId,
            int quantity,
            Duration starts,
            Duration ends,
            int setupMinutes,
            int teardownMinutes,
            @Nullable String menu) {}

    @Override
    public Name name() {
        return Name.RESOURCES;
    }

    @Override
    public @Nullable JsonNode save(EventState event) {
        var bookings = queries.ofEvent(event.id()).stream()
                .map(booking -> new SavedBooking(
                        booking.resourceId(),
                        booking.quantity(),
                        WallClock.offset(event.details(), booking.startsAt()),
                        WallClock.offset(event.details(), booking.endsAt()),
                        booking.setupMinutes(),
                        booking.teardownMinutes(),
                        booking.menu()))
                .toList();
        return bookings.isEmpty() ? null : json.valueToTree(new Saved(bookings));
    }

    @Override
    public void restore(JsonNode saved, EventState draft) {
        json.treeToValue(saved, Saved.class)
                .bookings()
                .forEach(booking -> resources
                        .find(booking.resourceId())
                        .filter(resource -> resource.organizationId().equals(draft.organizationId()))
                        .filter(resource -> resource.stock() >= booking.quantity())
                        .ifPresent(resource -> restore(booking, resource, draft)));
    }

    private void restore(SavedBooking booking, ResourceView resource, EventState draft) {
        var span = WallClock.Span.at(draft.details(), booking.starts(), booking.ends());
        var wish = new Wish(
                resource,
                draft.id(),
                booking.quantity(),
                new Span(span.startsAt(), span.endsAt()),
                booking.setupMinutes(),
                booking.teardownMinutes());
        try {
            rows.insert(UuidCreator.getTimeOrderedEpoch(), wish, booking.menu());
        } catch (ProblemException _) {
            // not free then: said before anything was written, so the copy goes on without it
        }
    }
}

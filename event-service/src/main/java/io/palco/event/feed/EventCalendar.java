package io.palco.event.feed;

import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.EventView;
import io.palco.platform.calendar.CalendarEntry;
import io.palco.platform.calendar.CalendarText;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Events in the words of calendars.
@Component
class EventCalendar {

    private final String publicUrl;
    private final String host;

    EventCalendar(@Value("${palco.public-url}") URI publicUrl) {
        this.publicUrl = publicUrl.toString().replaceAll("/+$", "");
        this.host = publicUrl.getHost() == null ? "palco.invalid" : publicUrl.getHost();
    }

    /// @param name what subscribers see the calendar called; absent for a single event
    String text(@Nullable String name, List<EventView> events) {
        return CalendarText.of(
                CalendarText.Purpose.PUBLISH,
                name,
                events.stream().map(this::entry).toList());
    }

    /// A single event: one that was called off asks calendars to strike it out.
    String text(EventView event) {
        var purpose =
                event.status() == EventStatus.CANCELLED ? CalendarText.Purpose.CANCEL : CalendarText.Purpose.PUBLISH;
        return CalendarText.of(purpose, null, List.of(entry(event)));
    }

    private CalendarEntry entry(EventView event) {
        var place = event.location();
        var latitude = place.latitude();
        var longitude = place.longitude();
        return new CalendarEntry(
                "event-" + event.id() + "@" + host,
                (int) Math.min(event.version(), Integer.MAX_VALUE),
                event.startsAt(),
                event.endsAt(),
                ZoneId.of(event.timeZone()),
                event.title(),
                event.description(),
                place.address() == null ? place.name() : place.name() + ", " + oneLine(place.address()),
                latitude == null || longitude == null ? null : new CalendarEntry.Coordinates(latitude, longitude),
                URI.create(publicUrl + "/events/" + event.id()),
                event.categories(),
                event.status() == EventStatus.CANCELLED,
                event.updatedAt(),
                null);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", ", ");
    }
}

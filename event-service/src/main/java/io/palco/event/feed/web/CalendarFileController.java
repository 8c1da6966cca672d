package io.palco.event.feed.web;

import io.palco.event.feed.ReadCalendars;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Calendars as iCalendar text.
@RestController
@Tag(name = "Calendar feeds")
class CalendarFileController {

    private final ReadCalendars calendars;

    CalendarFileController(ReadCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping(path = "/api/v1/events/{id}.ics", produces = CalendarAnswers.TEXT)
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Gives an event as iCalendar; drafts only to those who may read them")
    ResponseEntity<String> event(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        var event = calendars.event(id, user);
        return CalendarAnswers.headers(
                        event.text(), CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
                .lastModified(event.changedAt())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".ics\"")
                .body(event.text());
    }

    @GetMapping(path = "/api/v1/calendar-feeds/organizations/{id}.ics", produces = CalendarAnswers.TEXT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            summary = "Gives an organization's public events as iCalendar, to subscribe to",
            description =
                    "From 90 days ago on, 1,000 events at most. Ask again with `If-None-Match`, and not more often"
                            + " than `Cache-Control` says.")
    ResponseEntity<String> organization(@PathVariable UUID id) {
        var text = calendars.organization(id);
        return CalendarAnswers.headers(
                        text, CacheControl.maxAge(CalendarAnswers.FRESH).cachePublic())
                .body(text);
    }

    @GetMapping(path = "/api/v1/calendar-feeds/{key}.ics", produces = CalendarAnswers.TEXT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            summary = "Gives somebody's own events as iCalendar to whoever has the secret key",
            description = "The events that they attend, and the public ones that they made.")
    ResponseEntity<String> personal(@PathVariable String key) {
        var text = calendars.personal(key);
        return CalendarAnswers.headers(
                        text, CacheControl.maxAge(CalendarAnswers.FRESH).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(text);
    }
}

package io.palco.event.feed;

import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventView;
import io.palco.event.catalog.FeedQueries;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The calendars that can be read. They reach back a quarter of a year, so that what was called off is struck out, and
/// hold the next thousand events at most.
@Component
public class ReadCalendars {

    private static final Duration BACK = Duration.ofDays(90);
    private static final int MOST = 1000;

    private final FeedQueries events;
    private final EventAccess access;
    private final CalendarFeeds feeds;
    private final EventCalendar calendar;
    private final Clock clock;

    ReadCalendars(FeedQueries events, EventAccess access, CalendarFeeds feeds, EventCalendar calendar, Clock clock) {
        this.events = events;
        this.access = access;
        this.feeds = feeds;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// @param changedAt when a single event last changed
    public record SingleEvent(String text, Instant changedAt) {}

    /// One event, as far as the user may see it.
    public SingleEvent event(UUID id, Optional<CurrentUser> user) {
        EventView event = access.readable(id, user);
        return new SingleEvent(calendar.text(event), event.updatedAt());
    }

    /// What an organization has opened to the public.
    public String organization(UUID id) {
        var name = events.nameOfOrganization(id).orElseThrow(ProblemException::notFound);
        return calendar.text(name, events.publicOf(id, since(), MOST));
    }

    /// The events that the owner of a key attends or has made.
    ///
    /// @throws ProblemException `not-found` when the key opens nothing, or nothing any more
    public String personal(String key) {
        var owner = feeds.owner(key).orElseThrow(ProblemException::notFound);
        return calendar.text(owner.label(), events.publicFor(owner.userId(), since(), MOST));
    }

    private Instant since() {
        return clock.instant().minus(BACK);
    }
}

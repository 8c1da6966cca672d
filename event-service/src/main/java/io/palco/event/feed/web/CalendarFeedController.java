package io.palco.event.feed.web;

import io.palco.event.feed.CalendarFeed;
import io.palco.event.feed.CalendarFeeds;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The secret addresses of one's own calendar.
@RestController
@RequestMapping("/api/v1/calendar-feeds")
@Tag(name = "Calendar feeds")
class CalendarFeedController {

    private final CalendarFeeds feeds;
    private final String publicUrl;

    CalendarFeedController(CalendarFeeds feeds, @Value("${palco.public-url}") String publicUrl) {
        this.feeds = feeds;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /// @param label by which its owner knows it
    record FeedRequest(
            @NotNull @HasText @Size(max = 80) @OneLine String label) {}

    /// @param url where calendars find it; told this once only
    record NewFeedResponse(UUID id, String label, Instant createdAt, String url) {}

    @PostMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            summary = "Makes a secret address of one's calendar",
            description = "Whoever has the address can read the calendar until it is taken back. It is told this once.")
    ResponseEntity<NewFeedResponse> open(@Valid @RequestBody FeedRequest request, CurrentUser user) {
        var opened = feeds.open(user.id(), request.label().strip());
        var feed = opened.feed();
        var url = publicUrl + "/api/v1/calendar-feeds/" + opened.key().value() + ".ics";
        return ResponseEntity.created(URI.create("/api/v1/calendar-feeds/" + feed.id()))
                .cacheControl(CacheControl.noStore())
                .body(new NewFeedResponse(feed.id(), feed.label(), feed.createdAt(), url));
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(summary = "Lists the secret addresses of one's calendar, without their secrets")
    ListResponse<CalendarFeed> list(CurrentUser user) {
        return new ListResponse<>(feeds.of(user.id()), null);
    }

    @DeleteMapping("/{id}")
    @Access(Access.Who.SIGNED_IN)
    @Operation(summary = "Takes a secret address back")
    ResponseEntity<Void> close(@PathVariable UUID id, CurrentUser user) {
        feeds.close(user.id(), id);
        return ResponseEntity.noContent().build();
    }
}

package io.palco.event.promotion.web;

import io.palco.contracts.security.Permission;
import io.palco.event.promotion.Channel;
import io.palco.event.promotion.CountVisits;
import io.palco.event.promotion.DayCount;
import io.palco.event.promotion.VisitQueries;
import io.palco.event.promotion.Visitor;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/visits")
@Tag(name = "Promotion")
class VisitController {

    private static final int USUAL_DAYS = 30;

    private final CountVisits count;
    private final VisitQueries queries;
    private final Clock clock;

    VisitController(CountVisits count, VisitQueries queries, Clock clock) {
        this.count = count;
        this.queries = queries;
        this.clock = clock;
    }

    /// @param source     the `utm_source` of the link that was followed, absent when there was none
    /// @param registered whether the caller has just registered, having come that way
    record VisitRequest(
            @Size(max = 100) @OneLine @Nullable String source,
            @Nullable Boolean registered) {}

    /// How people came, day by day; days without anybody are left out.
    record VisitList(LocalDate from, LocalDate to, List<DayCount> items) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "countVisit",
            summary = "Counts a visit to an event's page",
            description =
                    "Keeps the number, the day and the channel, and nothing about who it was. Repetitions within half"
                            + " an hour and machines count nothing. With `registered`, of somebody signed in, counts a"
                            + " registration instead. Answers the same whether there is such an event or not.")
    void count(
            @PathVariable UUID id,
            @Valid @RequestBody VisitRequest request,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
            @Parameter(hidden = true) Optional<CurrentUser> user,
            HttpServletRequest servlet) {
        var channel = Channel.ofSource(request.source() == null ? "" : request.source());
        if (Boolean.TRUE.equals(request.registered())) {
            user.ifPresent(person -> count.registered(id, channel, person));
        } else {
            count.visited(id, channel, new Visitor(servlet.getRemoteAddr(), userAgent));
        }
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_READ, Permission.EVENTS_MANAGE})
    @Operation(operationId = "listVisits", summary = "Shows by which ways people came to an event's page")
    VisitList list(
            @PathVariable UUID id,
            @Parameter(description = "The first day, in UTC; 30 days before the last without it")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day, in UTC; today without it") @RequestParam(required = false) @Nullable
                    LocalDate to,
            CurrentUser user) {
        var last = to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : to;
        var first = from == null ? last.minusDays(USUAL_DAYS) : from;
        return new VisitList(first, last, queries.of(id, user, first, last));
    }
}

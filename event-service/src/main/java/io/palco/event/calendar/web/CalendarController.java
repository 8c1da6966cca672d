package io.palco.event.calendar.web;

import io.palco.contracts.security.Permission;
import io.palco.event.calendar.CalendarQueries;
import io.palco.event.calendar.CalendarView;
import io.palco.event.catalog.EventFilter.PriceKind;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.web.Wanted;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Calendar")
class CalendarController {

    /// A year and a day: a whole year in every zone.
    private static final Duration LONGEST = Duration.ofDays(367);

    private final CalendarQueries calendar;

    CalendarController(CalendarQueries calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/api/v1/calendar")
    @Access(Access.Who.PUBLIC)
    @Operation(
            summary = "Shows what takes place within some time",
            description =
                    "Events, occurrences of series and sessions, public ones for everybody; with `mine`, all of the"
                            + " organizations whose events the caller may read, drafts included. A year and 1,000 events at most.")
    CalendarView show(
            @RequestParam Instant from,
            @RequestParam Instant to,
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable UUID organizationId,
            @RequestParam(required = false) @Size(max = 10) @Nullable List<@Size(max = 40) @OneLine String> category,
            @RequestParam(required = false) @Size(max = 100) @OneLine @Nullable String city,
            @RequestParam(required = false) @Nullable PriceKind price,
            @RequestParam(required = false) @Size(max = 60) @Nullable String near,
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int radius,
            @RequestParam(defaultValue = "false") boolean mine,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        requireWindow(from, to);
        var wanted = new Wanted(q, from, to, category, city, price, near, radius);
        var filter = mine
                ? wanted.among(
                        own(user.orElseThrow(ProblemException::unauthorized), organizationId),
                        EnumSet.allOf(EventStatus.class),
                        from)
                : wanted.among(
                        organizationId == null ? null : Set.of(organizationId),
                        EnumSet.of(EventStatus.PUBLISHED, EventStatus.COMPLETED),
                        from);
        return calendar.show(filter, from, to, user);
    }

    private static void requireWindow(Instant from, Instant to) {
        if (!to.isAfter(from) || from.plus(LONGEST).isBefore(to)) {
            throw ProblemException.invalid(FieldProblem.of(
                    "to", "Ask for some time, a year at most.", "Peça um período de no máximo um ano."));
        }
    }

    private static Set<UUID> own(CurrentUser user, @Nullable UUID organizationId) {
        var readable = new HashSet<>(user.organizationsWith(Permission.EVENTS_READ));
        readable.addAll(user.organizationsWith(Permission.EVENTS_MANAGE));
        if (organizationId != null) {
            readable.retainAll(Set.of(organizationId));
        }
        return readable;
    }
}

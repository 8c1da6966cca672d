package io.palco.event.catalog.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventFacets;
import io.palco.event.catalog.EventFilter.PriceKind;
import io.palco.event.catalog.EventQueries;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.EventView;
import io.palco.event.catalog.PublicEvents;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/// Finding events: the public list, and an organization's own with its drafts.
@RestController
@Tag(name = "Events")
class EventListController {

    private static final Set<EventStatus> PUBLIC =
            EnumSet.of(EventStatus.PUBLISHED, EventStatus.CANCELLED, EventStatus.COMPLETED);

    private final PublicEvents publicEvents;
    private final EventQueries queries;
    private final Clock clock;

    EventListController(PublicEvents publicEvents, EventQueries queries, Clock clock) {
        this.publicEvents = publicEvents;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/api/v1/events")
    @Access(Access.Who.PUBLIC)
    @Operation(
            summary = "Lists events",
            description =
                    "Without `mine` or `organizationId`: what is published and not over, for everybody. With them, those"
                            + " who may read an organization's events see all of them, drafts included. `q` finds words"
                            + " in any form, Portuguese or English, with or without accents, and parts of words as they"
                            + " stand; where it finds nothing, what is written nearly alike. `sort=relevance` puts what"
                            + " fits `q` best first, among the 200 soonest.")
    ListResponse<EventView> list(
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable EventStatus status,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable UUID organizationId,
            @RequestParam(required = false) @Size(max = 10) @Nullable List<@Size(max = 40) @OneLine String> category,
            @RequestParam(required = false) @Size(max = 100) @OneLine @Nullable String city,
            @RequestParam(required = false) @Nullable PriceKind price,
            @Parameter(
                            description = "Latitude and longitude in degrees, with a comma between",
                            example = "-23.55,-46.63")
                    @RequestParam(required = false)
                    @Size(max = 60)
                    @Nullable
                    String near,
            @Parameter(description = "Kilometres around `near`") @RequestParam(defaultValue = "50") @Min(1) @Max(1000)
                    int radius,
            @RequestParam(defaultValue = "false") boolean mine,
            ListRequest request,
            @Parameter(hidden = true) Optional<CurrentUser> user) {
        var wanted = new Wanted(q, from, to, category, city, price, near, radius);
        var own = own(organizationId, mine, user);
        if (!own.isEmpty()) {
            var statuses = status == null ? EnumSet.allOf(EventStatus.class) : EnumSet.of(status);
            return queries.list(wanted.among(own, statuses, from), request);
        }
        if (mine || status == EventStatus.DRAFT) {
            return new ListResponse<>(List.of(), null);
        }
        var statuses = EnumSet.of(status == null ? EventStatus.PUBLISHED : status);
        statuses.retainAll(PUBLIC);
        var organizations = organizationId == null ? null : Set.of(organizationId);
        var endsAfter = from == null && status == null ? startOfMinute() : from;
        return publicEvents.list(wanted.among(organizations, statuses, endsAfter), request);
    }

    @GetMapping("/api/v1/events/facets")
    @Access(Access.Who.PUBLIC)
    @Operation(
            summary = "Counts what further filters would leave of the public list",
            description =
                    "The counts of a kind ignore the filter of that kind. Of very many events the soonest are counted.")
    EventFacets facets(
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable UUID organizationId,
            @RequestParam(required = false) @Size(max = 10) @Nullable List<@Size(max = 40) @OneLine String> category,
            @RequestParam(required = false) @Size(max = 100) @OneLine @Nullable String city,
            @RequestParam(required = false) @Nullable PriceKind price,
            @RequestParam(required = false) @Size(max = 60) @Nullable String near,
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int radius) {
        var wanted = new Wanted(q, from, to, category, city, price, near, radius);
        var organizations = organizationId == null ? null : Set.of(organizationId);
        return publicEvents.facets(
                wanted.among(organizations, EnumSet.of(EventStatus.PUBLISHED), from == null ? startOfMinute() : from));
    }

    /// The organizations of which the caller asks to see everything and may.
    private static Set<UUID> own(@Nullable UUID organizationId, boolean mine, Optional<CurrentUser> user) {
        if (mine && user.isEmpty()) {
            throw ProblemException.unauthorized();
        }
        var readable = new HashSet<UUID>();
        user.ifPresent(u -> {
            readable.addAll(u.organizationsWith(Permission.EVENTS_READ));
            readable.addAll(u.organizationsWith(Permission.EVENTS_MANAGE));
        });
        if (organizationId != null) {
            readable.retainAll(Set.of(organizationId));
            return readable;
        }
        return mine ? readable : Set.of();
    }

    /// "Now", rounded so that requests within a minute share a cache entry.
    private Instant startOfMinute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}

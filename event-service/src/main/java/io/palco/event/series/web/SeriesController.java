package io.palco.event.series.web;

import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventView;
import io.palco.event.catalog.web.ReasonRequest;
import io.palco.event.series.ChangeSeries;
import io.palco.event.series.PlanSeries;
import io.palco.event.series.Series;
import io.palco.event.series.SeriesQueries;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/series")
@Tag(name = "Series")
class SeriesController {

    private final PlanSeries planSeries;
    private final ChangeSeries changeSeries;
    private final SeriesQueries queries;

    SeriesController(PlanSeries planSeries, ChangeSeries changeSeries, SeriesQueries queries) {
        this.planSeries = planSeries;
        this.changeSeries = changeSeries;
        this.queries = queries;
    }

    @PostMapping
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(
            summary = "Makes a series of drafts",
            description =
                    "Every occurrence is an event of its own. A series without an end is planned a year ahead, and"
                            + " further as time goes by; at most 366 occurrences are planned at once.")
    ResponseEntity<SeriesResponse> create(@Valid @RequestBody SeriesRequest request, CurrentUser user) {
        var event = request.event();
        var organizationId = user.organizationFor(Permission.EVENTS_MANAGE, event.organizationId());
        var series = planSeries.make(user, organizationId, event.toDetails(), request.rule(), request.leftOut());
        return ResponseEntity.created(URI.create("/api/v1/series/" + series.id()))
                .eTag(EntityVersion.etag(series.version()))
                .body(SeriesResponse.of(series));
    }

    @PostMapping("/preview")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Shows the dates that a rule would give")
    PreviewResponse preview(@Valid @RequestBody PreviewRequest request) {
        return PreviewResponse.of(queries.preview(request.first(), request.rule(), request.leftOut()));
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_READ, Permission.EVENTS_MANAGE})
    @Operation(summary = "Lists the series of one's organizations")
    ListResponse<SeriesResponse> list(
            @RequestParam(required = false) @Nullable UUID organizationId, ListRequest request, CurrentUser user) {
        var page = queries.list(user, organizationId, request);
        return new ListResponse<>(page.items().stream().map(SeriesResponse::of).toList(), page.nextCursor());
    }

    @GetMapping("/{id}")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Shows a series; those without public events only to those who may read drafts")
    ResponseEntity<SeriesResponse> show(@PathVariable UUID id, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return answer(queries.readable(id, user));
    }

    @GetMapping("/{id}/occurrences")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "Lists the events of a series; drafts only to those who may read them")
    ListResponse<EventView> occurrences(
            @PathVariable UUID id, ListRequest request, @Parameter(hidden = true) Optional<CurrentUser> user) {
        return queries.occurrences(id, user, request);
    }

    @PatchMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(
            summary = "Changes a series at one of its occurrences; needs If-Match",
            description =
                    "`ALL` reaches every occurrence still to come, `FOLLOWING` splits the series there and answers"
                            + " the new one. What was changed for one occurrence alone (`PATCH /events/{id}`) stays. Dates that the"
                            + " rule no longer names are called off; people who come are told.")
    ResponseEntity<SeriesResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SeriesPatchRequest request,
            CurrentUser user) {
        return answer(changeSeries.change(user, id, ifMatch, request.toEdit()));
    }

    @PostMapping("/{id}/publish")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Opens all drafts of a series to the public, and what it makes from now on")
    ResponseEntity<SeriesResponse> publish(@PathVariable UUID id, CurrentUser user) {
        return answer(planSeries.publish(user, id));
    }

    @PostMapping("/{id}/cancel")
    @Idempotent
    @Access(value = Access.Who.PERMITTED, permissions = Permission.EVENTS_MANAGE)
    @Operation(summary = "Calls off everything of a series that is still to come; every participant is told")
    ResponseEntity<SeriesResponse> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable ReasonRequest request,
            CurrentUser user) {
        return answer(planSeries.cancel(user, id, request == null ? null : request.reason()));
    }

    private static ResponseEntity<SeriesResponse> answer(Series series) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(series.version())).body(SeriesResponse.of(series));
    }
}

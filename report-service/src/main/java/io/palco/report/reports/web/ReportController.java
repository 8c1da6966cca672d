package io.palco.report.reports.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.report.facts.FactQueries;
import io.palco.report.reports.ReportContent;
import io.palco.report.reports.ReportQueries;
import io.palco.report.reports.ReportStatus;
import io.palco.report.reports.ReportView;
import io.palco.report.reports.RequestReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports")
class ReportController {

    private final RequestReport requestReport;
    private final ReportQueries reports;
    private final ReportContent contents;
    private final FactQueries facts;
    private final Audit audit;

    ReportController(
            RequestReport requestReport,
            ReportQueries reports,
            ReportContent contents,
            FactQueries facts,
            Audit audit) {
        this.requestReport = requestReport;
        this.reports = reports;
        this.contents = contents;
        this.facts = facts;
        this.audit = audit;
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REPORTS_READ)
    @Idempotent
    @Operation(summary = "Ask for a report; it is made in the background")
    @ApiResponse(responseCode = "202", description = "Queued; Location says where to watch it")
    ResponseEntity<ReportResponse> request(
            @Valid @RequestBody RequestReportRequest request,
            @Parameter(hidden = true) CurrentUser user,
            Locale locale) {
        var event = facts.event(request.eventId())
                .filter(found -> user.can(Permission.REPORTS_READ, found.organizationId()))
                .orElseThrow(ProblemException::notFound);
        var report = requestReport.request(new RequestReport.Wish(
                request.type(),
                request.format(),
                event.id(),
                event.organizationId(),
                user.id(),
                request.recipients(),
                user.locale().toLanguageTag()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/reports/" + report.id()))
                .body(ReportResponse.of(report, locale));
    }

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REPORTS_READ)
    @Operation(summary = "List the reports of your organizations, newest first")
    ListResponse<ReportResponse> list(
            @RequestParam @Nullable UUID eventId,
            ListRequest request,
            @Parameter(hidden = true) CurrentUser user,
            Locale locale) {
        return reports.list(user.organizationsWith(Permission.REPORTS_READ), eventId, request)
                .map(report -> ReportResponse.of(report, locale));
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REPORTS_READ)
    @Operation(summary = "Watch a report")
    ResponseEntity<ReportResponse> find(
            @PathVariable UUID id, @Parameter(hidden = true) CurrentUser user, Locale locale) {
        var report = visible(id, user);
        return ResponseEntity.ok().eTag(EntityVersion.etag(report.version())).body(ReportResponse.of(report, locale));
    }

    @GetMapping("/{id}/content")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REPORTS_READ)
    @Operation(summary = "Download the document of a report that is READY")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ReportDocument.class)))
    ResponseEntity<Resource> content(@PathVariable UUID id, @Parameter(hidden = true) CurrentUser user) {
        var report = visible(id, user);
        if (report.status() != ReportStatus.READY || report.fileName() == null) {
            throw ReportProblems.notReady();
        }
        audit.recordAlone(AuditEntry.of("report.downloaded")
                .in(report.organizationId())
                .about("report", id)
                .with("eventId", report.eventId()));
        var disposition =
                ContentDisposition.attachment().filename(report.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .contentLength(report.sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(contents.open(id)));
    }

    private ReportView visible(UUID id, CurrentUser user) {
        return reports.find(id)
                .filter(report -> user.can(Permission.REPORTS_READ, report.organizationId()))
                .orElseThrow(ProblemException::notFound);
    }
}

package io.palco.identity.audit.web;

import static io.palco.contracts.security.Permission.AUDIT_READ;
import static io.palco.contracts.security.Permission.MEMBERS_MANAGE;

import io.palco.identity.audit.AuditFilter;
import io.palco.identity.audit.AuditQueries;
import io.palco.identity.audit.AuditVerifications;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "audit")
class AuditController {

    private static final String SCOPE = "Needs audit:read; with organizationId, members:manage there is enough.";

    private final AuditQueries queries;
    private final AuditVerifications verifications;
    private final Audit audit;

    AuditController(AuditQueries queries, AuditVerifications verifications, Audit audit) {
        this.queries = queries;
        this.verifications = verifications;
        this.audit = audit;
    }

    @GetMapping("/audit-log")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {AUDIT_READ, MEMBERS_MANAGE})
    @Operation(operationId = "listAuditLog", summary = "Search the activity log, newest first", description = SCOPE)
    ListResponse<AuditEntryResponse> list(
            @Parameter(description = "An action, or the first part of several: event finds event.published")
                    @RequestParam
                    @Size(max = 100)
                    @Nullable
                    String action,
            @RequestParam @Size(max = 50) @Nullable String service,
            @RequestParam @Nullable UUID actorId,
            @RequestParam @Size(max = 50) @Nullable String subjectType,
            @RequestParam @Size(max = 100) @Nullable String subjectId,
            @RequestParam @Nullable UUID organizationId,
            @RequestParam @Pattern(regexp = "DONE|REFUSED") @Nullable String outcome,
            @Parameter(description = "At this instant or later") @RequestParam @Nullable Instant from,
            @Parameter(description = "Before this instant") @RequestParam @Nullable Instant to,
            @RequestParam @Size(max = 100) @Nullable String q,
            ListRequest list,
            CurrentUser user) {
        requireScope(user, organizationId);
        var filter = new AuditFilter(
                blankToNull(action),
                blankToNull(service),
                actorId,
                blankToNull(subjectType),
                blankToNull(subjectId),
                organizationId,
                outcome,
                from,
                to,
                blankToNull(q));
        return queries.list(filter, list).map(AuditEntryResponse::of);
    }

    @GetMapping(value = "/audit-log.csv", produces = "text/csv")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {AUDIT_READ, MEMBERS_MANAGE},
            fresh = true)
    @Operation(
            operationId = "exportAuditLog",
            summary = "The activity log as CSV",
            description = SCOPE + " Cells that a spreadsheet would take for formulas begin with an apostrophe.")
    void export(
            @RequestParam @Size(max = 100) @Nullable String action,
            @RequestParam @Nullable UUID actorId,
            @RequestParam @Nullable UUID organizationId,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        requireScope(user, organizationId);
        audit.recordAlone(AuditEntry.of("audit-log.exported").in(organizationId));
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activity-log.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var filter =
                new AuditFilter(blankToNull(action), null, actorId, null, null, organizationId, null, from, to, null);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var csv = new AuditCsv(response.getWriter());
        queries.each(filter, csv::add);
    }

    @GetMapping("/audit-log/verification")
    @Access(value = Access.Who.PERMITTED, permissions = AUDIT_READ)
    @Operation(
            operationId = "verifyAuditLog",
            summary = "Whether the activity log is as it was written",
            description = "Computes every hash again, unless that was done within the last minute.")
    VerificationResponse verify() {
        return VerificationResponse.of(verifications.current());
    }

    /// Of an organization that the caller has no say in, nothing is told, not even that it exists.
    private static void requireScope(CurrentUser user, @Nullable UUID organizationId) {
        if (user.can(AUDIT_READ)) {
            return;
        }
        if (organizationId == null) {
            throw ProblemException.invalid(FieldProblem.of(
                    "organizationId",
                    "Say of which organization: you may not read the activity of all.",
                    "Diga de qual organização: você não pode ler a atividade de todas."));
        }
        user.requireVisible(MEMBERS_MANAGE, organizationId);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package io.palco.identity.organization.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.organization.ChangeOrganization;
import io.palco.identity.organization.CreateOrganization;
import io.palco.identity.organization.CreationOutcome.Created;
import io.palco.identity.organization.CreationOutcome.EmailNotVerified;
import io.palco.identity.organization.CreationOutcome.LimitReached;
import io.palco.identity.organization.CreationOutcome.NoAccount;
import io.palco.identity.organization.OrganizationQueries;
import io.palco.identity.organization.OrganizationView;
import io.palco.identity.organization.SettingsOutcome.Changed;
import io.palco.identity.organization.SettingsOutcome.Unknown;
import io.palco.identity.organization.SettingsOutcome.WouldLockOneselfOut;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
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
@RequestMapping("/api/v1/organizations")
@Tag(name = "organizations")
class OrganizationController {

    private final OrganizationQueries queries;
    private final CreateOrganization createOrganization;
    private final ChangeOrganization changeOrganization;

    OrganizationController(
            OrganizationQueries queries, CreateOrganization createOrganization, ChangeOrganization changeOrganization) {
        this.queries = queries;
        this.createOrganization = createOrganization;
        this.changeOrganization = changeOrganization;
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "listOrganizations",
            summary = "One's own organizations by name; with all=true every one",
            description = "all=true needs organizations:manage.")
    ListResponse<OrganizationResponse> list(
            @Parameter(description = "A part of the name, whatever its case and accents")
                    @RequestParam
                    @Size(max = 200)
                    @Nullable
                    String q,
            @RequestParam(defaultValue = "false") boolean all,
            ListRequest list,
            CurrentUser user) {
        if (!all) {
            return queries.listMine(user.id(), q, list).map(OrganizationResponse::of);
        }
        if (!user.can(Permission.ORGANIZATIONS_MANAGE)) {
            throw ProblemException.forbidden();
        }
        return queries.listAll(user.id(), q, list).map(OrganizationResponse::of);
    }

    @PostMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "createOrganization",
            summary = "Make an organization, which the caller then owns",
            description =
                    "Needs a confirmed e-mail address. Refresh the access token afterwards: the one at hand does not know the new organization.")
    ResponseEntity<OrganizationResponse> create(
            @Valid @RequestBody CreateOrganizationRequest request, CurrentUser user) {
        return switch (createOrganization.create(user.id(), request.name())) {
            case Created(var organization) ->
                ResponseEntity.created(URI.create("/api/v1/organizations/" + organization.id()))
                        .eTag(EntityVersion.etag(organization.version()))
                        .body(OrganizationResponse.of(organization));
            case LimitReached(var limit) -> throw OrganizationProblems.tooManyOrganizations(limit);
            case EmailNotVerified() -> throw OrganizationProblems.emailNotVerified();
            case NoAccount() -> throw ProblemException.unauthorized();
        };
    }

    @GetMapping("/{id}")
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "getOrganization", summary = "One organization, with its version as ETag")
    ResponseEntity<OrganizationResponse> get(@PathVariable UUID id, CurrentUser user) {
        var found = user.can(Permission.ORGANIZATIONS_MANAGE)
                ? queries.find(id, user.id())
                : queries.findMine(id, user.id());
        return answer(found.orElseThrow(ProblemException::notFound));
    }

    @PatchMapping("/{id}")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE},
            fresh = true)
    @Operation(
            operationId = "changeOrganization",
            summary = "Rename an organization, or ask its members for a second factor",
            description = "With secondFactorRequired, members get the organization's permissions only into tokens of"
                    + " sessions that were begun with a second factor. Whoever switches it on must have such a session."
                    + " Needs a recent proof of who you are.")
    ResponseEntity<OrganizationResponse> change(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeOrganizationRequest request,
            CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        var outcome = changeOrganization.change(
                user, id, request.toSettings(), version -> EntityVersion.requireMatch(ifMatch, version));
        return switch (outcome) {
            case Changed(var organization) -> answer(organization);
            case Unknown() -> throw ProblemException.notFound();
            case WouldLockOneselfOut() -> throw OrganizationProblems.wouldLockOneselfOut();
        };
    }

    private static ResponseEntity<OrganizationResponse> answer(OrganizationView organization) {
        return ResponseEntity.ok()
                .eTag(EntityVersion.etag(organization.version()))
                .body(OrganizationResponse.of(organization));
    }
}

package io.palco.identity.organization.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.organization.ChangeMember;
import io.palco.identity.organization.MemberOutcome;
import io.palco.identity.organization.MemberOutcome.Changed;
import io.palco.identity.organization.MemberOutcome.LastOwner;
import io.palco.identity.organization.MemberOutcome.Left;
import io.palco.identity.organization.MemberOutcome.NotAnHeir;
import io.palco.identity.organization.MemberOutcome.NotHeld;
import io.palco.identity.organization.MemberOutcome.NotOwner;
import io.palco.identity.organization.MemberOutcome.Unknown;
import io.palco.identity.organization.MemberOutcome.UnknownRole;
import io.palco.identity.organization.MemberQueries;
import io.palco.identity.organization.OrganizationQueries;
import io.palco.identity.organization.TransferOrganization;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organizations/{id}")
@Tag(name = "organizations")
class MemberController {

    private final OrganizationQueries organizations;
    private final MemberQueries queries;
    private final ChangeMember changeMember;
    private final TransferOrganization transferOrganization;

    MemberController(
            OrganizationQueries organizations,
            MemberQueries queries,
            ChangeMember changeMember,
            TransferOrganization transferOrganization) {
        this.organizations = organizations;
        this.queries = queries;
        this.changeMember = changeMember;
        this.transferOrganization = transferOrganization;
    }

    @GetMapping("/members")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE})
    @Operation(
            operationId = "listMembers",
            summary = "The members of an organization with their roles",
            description = "Sorts: name, joinedAt; by name without one.")
    ListResponse<MemberResponse> list(
            @PathVariable UUID id,
            @Parameter(description = "A part of name or e-mail, whatever its case and accents")
                    @RequestParam
                    @Size(max = 200)
                    @Nullable
                    String q,
            ListRequest list,
            CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        if (organizations.nameOf(id).isEmpty()) {
            throw ProblemException.notFound();
        }
        return queries.list(id, q, list).map(MemberResponse::of);
    }

    @PutMapping("/members/{userId}/roles")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE},
            fresh = true)
    @Operation(
            operationId = "replaceMemberRoles",
            summary = "Give a member exactly these roles",
            description =
                    "Nobody gives or takes a role that allows what they may not do themselves. The last owner stays"
                            + " (409 last-owner). Needs a recent proof of who you are.")
    MemberResponse replaceRoles(
            @PathVariable UUID id,
            @PathVariable UUID userId,
            @Valid @RequestBody MemberRolesRequest request,
            CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        return answer(changeMember.replaceRoles(user, id, userId, Set.copyOf(request.roleIds())));
    }

    @DeleteMapping("/members/{userId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE},
            fresh = true)
    @Operation(
            operationId = "removeMember",
            summary = "End somebody's membership",
            description = "Their access tokens are refused at once. Needs a recent proof of who you are.")
    void remove(@PathVariable UUID id, @PathVariable UUID userId, CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        expectLeft(changeMember.remove(user, id, userId));
    }

    @PostMapping("/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "leaveOrganization",
            summary = "End one's own membership",
            description = "The last owner hands the organization over first (409 last-owner).")
    void leave(@PathVariable UUID id, CurrentUser user) {
        expectLeft(changeMember.leave(id, user.id()));
    }

    @PostMapping("/transfer")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "transferOrganization",
            summary = "Hand an organization over: another member becomes owner, the caller organizer",
            description = "Needs a recent proof of who you are.")
    MemberResponse transfer(@PathVariable UUID id, @Valid @RequestBody TransferRequest request, CurrentUser user) {
        user.requireVisible(Permission.MEMBERS_MANAGE, id);
        return answer(transferOrganization.transfer(id, user.id(), request.userId()));
    }

    private static MemberResponse answer(MemberOutcome outcome) {
        if (outcome instanceof Changed(var member)) {
            return MemberResponse.of(member);
        }
        throw problem(outcome);
    }

    private static void expectLeft(MemberOutcome outcome) {
        if (!(outcome instanceof Left)) {
            throw problem(outcome);
        }
    }

    private static RuntimeException problem(MemberOutcome outcome) {
        return switch (outcome) {
            case Unknown() -> ProblemException.notFound();
            case UnknownRole() -> OrganizationProblems.unknownRole();
            case NotHeld(var permissions) -> OrganizationProblems.notHeld(permissions);
            case LastOwner() -> OrganizationProblems.lastOwner();
            case NotOwner() -> OrganizationProblems.notOwner();
            case NotAnHeir() -> OrganizationProblems.notAnHeir();
            case Changed _, Left() -> new IllegalStateException("no refusal: " + outcome);
        };
    }
}

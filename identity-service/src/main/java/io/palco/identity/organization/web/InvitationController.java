package io.palco.identity.organization.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.organization.InvitationOutcome;
import io.palco.identity.organization.InvitationOutcome.AlreadyInvited;
import io.palco.identity.organization.InvitationOutcome.AlreadyMember;
import io.palco.identity.organization.InvitationOutcome.NotHeld;
import io.palco.identity.organization.InvitationOutcome.Revoked;
import io.palco.identity.organization.InvitationOutcome.Sent;
import io.palco.identity.organization.InvitationOutcome.TooManyMails;
import io.palco.identity.organization.InvitationOutcome.TooSoon;
import io.palco.identity.organization.InvitationOutcome.Unknown;
import io.palco.identity.organization.InvitationOutcome.UnknownRole;
import io.palco.identity.organization.InvitationQueries;
import io.palco.identity.organization.InvitePeople;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organizations/{id}/invitations")
@Tag(name = "organizations")
class InvitationController {

    private final InvitationQueries queries;
    private final InvitePeople invitePeople;

    InvitationController(InvitationQueries queries, InvitePeople invitePeople) {
        this.queries = queries;
        this.invitePeople = invitePeople;
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE})
    @Operation(
            operationId = "listInvitations",
            summary = "The open invitations of an organization, newest first",
            description = "Expired ones are among them: they can be sent again.")
    ListResponse<InvitationResponse> list(@PathVariable UUID id, ListRequest list, CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        return queries.list(id, list).map(InvitationResponse::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE},
            fresh = true)
    @Operation(
            operationId = "inviteMember",
            summary = "Invite somebody by e-mail",
            description = "The mail's link works once, for seven days, and only for the account of that address. Nobody"
                    + " gives a role that allows what they may not do themselves. Needs a recent proof of who you are.")
    InvitationResponse invite(@PathVariable UUID id, @Valid @RequestBody InviteRequest request, CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        return answer(invitePeople.invite(user, id, request.email(), Set.copyOf(request.roleIds())));
    }

    @PostMapping("/{invitationId}/resend")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE})
    @Operation(
            operationId = "resendInvitation",
            summary = "Send an invitation again",
            description = "With a new link; the one before works no more. Once in five minutes (429).")
    InvitationResponse resend(@PathVariable UUID id, @PathVariable UUID invitationId, CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        return answer(invitePeople.resend(id, invitationId));
    }

    @DeleteMapping("/{invitationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE})
    @Operation(operationId = "revokeInvitation", summary = "Take an invitation back")
    void revoke(@PathVariable UUID id, @PathVariable UUID invitationId, CurrentUser user) {
        OrganizationAccess.requireManager(user, id);
        var outcome = invitePeople.revoke(id, invitationId);
        if (!(outcome instanceof Revoked)) {
            throw problem(outcome);
        }
    }

    private static InvitationResponse answer(InvitationOutcome outcome) {
        if (outcome instanceof Sent(var invitation)) {
            return InvitationResponse.of(invitation);
        }
        throw problem(outcome);
    }

    private static RuntimeException problem(InvitationOutcome outcome) {
        return switch (outcome) {
            case Unknown() -> ProblemException.notFound();
            case UnknownRole() -> OrganizationProblems.unknownRole();
            case NotHeld(var permissions) -> OrganizationProblems.notHeld(permissions);
            case AlreadyMember() -> OrganizationProblems.alreadyMember();
            case AlreadyInvited() -> OrganizationProblems.alreadyInvited();
            case TooManyMails(var limit) -> OrganizationProblems.tooManyMails(limit);
            case TooSoon(var wait) -> OrganizationProblems.tooSoon(wait);
            case Sent _, Revoked() -> new IllegalStateException("no refusal: " + outcome);
        };
    }
}

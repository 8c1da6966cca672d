package io.palco.identity.organization.web;

import io.palco.identity.organization.AcceptInvitation;
import io.palco.identity.organization.AcceptanceOutcome.Joined;
import io.palco.identity.organization.AcceptanceOutcome.LinkWorksNoMore;
import io.palco.identity.organization.AcceptanceOutcome.NoAccount;
import io.palco.identity.organization.AcceptanceOutcome.WrongAccount;
import io.palco.identity.organization.InvitationQueries;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the people do who were invited. The token travels in the body, where no log has it.
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "organizations")
class AcceptanceController {

    private final InvitationQueries queries;
    private final AcceptInvitation acceptInvitation;

    AcceptanceController(InvitationQueries queries, AcceptInvitation acceptInvitation) {
        this.queries = queries;
        this.acceptInvitation = acceptInvitation;
    }

    @PostMapping("/preview")
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(operationId = "previewInvitation", summary = "What an invitation's link offers, without using it")
    InvitationPreviewResponse preview(@Valid @RequestBody InvitationTokenRequest request) {
        var invitation = queries.preview(request.token()).orElseThrow(OrganizationProblems::linkWorksNoMore);
        return InvitationPreviewResponse.of(invitation, queries.hasAccount(invitation.email()));
    }

    @PostMapping("/accept")
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Join the organization that one was invited to",
            description = "The account must be of the address that was invited (403 wrong-account). Refresh the access"
                    + " token afterwards.")
    OrganizationResponse accept(@Valid @RequestBody InvitationTokenRequest request, CurrentUser user) {
        return switch (acceptInvitation.accept(user.id(), request.token())) {
            case Joined(var organization) -> OrganizationResponse.of(organization);
            case LinkWorksNoMore() -> throw OrganizationProblems.linkWorksNoMore();
            case WrongAccount() -> throw OrganizationProblems.wrongAccount();
            case NoAccount() -> throw ProblemException.unauthorized();
        };
    }
}

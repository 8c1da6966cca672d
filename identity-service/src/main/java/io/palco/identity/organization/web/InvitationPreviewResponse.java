package io.palco.identity.organization.web;

import io.palco.identity.organization.InvitationView;
import io.palco.identity.organization.MemberView.HeldRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an invitation offers to whoever has its link.
///
/// @param hasAccount whether there is an account of this address to sign in with
record InvitationPreviewResponse(
        String organization,
        @Nullable String invitedBy,
        String email,
        List<String> roles,
        Instant expiresAt,
        boolean hasAccount) {

    static InvitationPreviewResponse of(InvitationView invitation, boolean hasAccount) {
        return new InvitationPreviewResponse(
                invitation.organizationName(),
                invitation.invitedBy(),
                invitation.email(),
                invitation.roles().stream().map(HeldRole::name).toList(),
                invitation.expiresAt(),
                hasAccount);
    }
}

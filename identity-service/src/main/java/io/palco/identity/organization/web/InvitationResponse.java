package io.palco.identity.organization.web;

import io.palco.identity.organization.InvitationView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An open invitation; after `expiresAt` its link works no more until it is sent again.
record InvitationResponse(
        UUID id,
        String email,
        List<HeldRoleResponse> roles,
        @Nullable String invitedBy,
        Instant createdAt,
        Instant sentAt,
        Instant expiresAt) {

    static InvitationResponse of(InvitationView invitation) {
        return new InvitationResponse(
                invitation.id(),
                invitation.email(),
                HeldRoleResponse.of(invitation.roles()),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.sentAt(),
                invitation.expiresAt());
    }
}

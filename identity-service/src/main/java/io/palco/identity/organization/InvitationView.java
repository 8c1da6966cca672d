package io.palco.identity.organization;

import io.palco.identity.organization.MemberView.HeldRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation that is neither accepted nor taken back.
///
/// @param invitedBy the name of who invited, as long as there is an account
public record InvitationView(
        UUID id,
        UUID organizationId,
        String organizationName,
        String email,
        List<HeldRole> roles,
        @Nullable String invitedBy,
        Instant createdAt,
        Instant sentAt,
        Instant expiresAt) {}

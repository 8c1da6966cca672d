package io.palco.identity.organization.web;

import io.palco.identity.organization.MemberView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A member of an organization.
record MemberResponse(UUID userId, String name, String email, List<HeldRoleResponse> roles, Instant joinedAt) {

    static MemberResponse of(MemberView member) {
        return new MemberResponse(
                member.userId(), member.name(), member.email(), HeldRoleResponse.of(member.roles()), member.joinedAt());
    }
}

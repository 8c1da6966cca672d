package io.palco.identity.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A member with the roles they hold in the organization.
public record MemberView(
        UUID userId, String name, String nameKey, String email, List<HeldRole> roles, Instant joinedAt) {

    public record HeldRole(UUID id, String name) {}
}

package io.palco.identity.organization.web;

import io.palco.identity.organization.MemberView.HeldRole;
import java.util.List;
import java.util.UUID;

/// A role that somebody holds, or is to hold.
record HeldRoleResponse(UUID id, String name) {

    static List<HeldRoleResponse> of(List<HeldRole> roles) {
        return roles.stream()
                .map(role -> new HeldRoleResponse(role.id(), role.name()))
                .toList();
    }
}

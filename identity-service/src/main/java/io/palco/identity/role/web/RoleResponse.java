package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.role.Role;
import java.util.List;
import java.util.UUID;

/// A role. Those of scope `ORGANIZATION` hold inside one organization. Built-in ones cannot be changed.
record RoleResponse(
        UUID id, String name, Permission.Scope scope, List<String> permissions, boolean builtIn, long version) {

    static RoleResponse of(Role role) {
        return new RoleResponse(
                role.id(), role.name(), role.scope(), role.permissions(), role.builtIn(), role.version());
    }
}

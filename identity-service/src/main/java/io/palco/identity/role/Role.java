package io.palco.identity.role;

import io.palco.contracts.security.Permission;
import java.util.List;
import java.util.UUID;

/// A named set of permissions, which are given by their wire names.
public record Role(UUID id, String name, Permission.Scope scope, List<String> permissions, boolean builtIn) {

    public Role {
        permissions = List.copyOf(permissions);
    }
}

package io.palco.identity.role;

import io.palco.contracts.security.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A named set of permissions, which are given by their wire names.
///
/// @param organizationId where it was made and can be held; absent for built-in roles and those of the platform
public record Role(
        UUID id,
        String name,
        Permission.Scope scope,
        List<String> permissions,
        boolean builtIn,
        @Nullable UUID organizationId,
        long version) {

    public Role {
        permissions = List.copyOf(permissions);
    }

    /// What it allows. A name that is no longer in the catalogue allows nothing.
    public Set<Permission> allowed() {
        var allowed = EnumSet.noneOf(Permission.class);
        permissions.forEach(name -> Permission.ofWireName(name).ifPresent(allowed::add));
        return allowed;
    }
}

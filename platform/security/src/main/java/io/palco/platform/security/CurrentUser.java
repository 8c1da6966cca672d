package io.palco.platform.security;

import io.palco.contracts.security.Permission;
import io.palco.platform.web.problem.ProblemException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The user behind the request, as the access token describes them. A controller declares a parameter
/// of this type, or
/// an `Optional` of it where signing in is optional.
///
/// @param permissions              what they may do on the whole platform
/// @param organizationPermissions  what they may do in each organization they belong to
public record CurrentUser(
        UUID id,
        String name,
        String email,
        Locale locale,
        Set<Permission> permissions,
        Map<UUID, Set<Permission>> organizationPermissions) {

    /// Whether they hold a platform permission.
    public boolean can(Permission permission) {
        return permissions.contains(permission);
    }

    /// Whether they hold a permission in this organization.
    public boolean can(Permission permission, UUID organizationId) {
        return organizationPermissions.getOrDefault(organizationId, Set.of()).contains(permission);
    }

    /// Whether they hold a permission anywhere: on the platform or in some organization.
    public boolean canSomewhere(Permission permission) {
        return can(permission) || organizationPermissions.values().stream().anyMatch(held -> held.contains(permission));
    }

    /// The organizations in which they hold a permission.
    public Set<UUID> organizationsWith(Permission permission) {
        return organizationPermissions.entrySet().stream()
                .filter(entry -> entry.getValue().contains(permission))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @throws ProblemException `forbidden` when they lack the permission in this organization
    public void require(Permission permission, UUID organizationId) {
        if (!can(permission, organizationId)) {
            throw ProblemException.forbidden();
        }
    }

    /// For what is not visible to outsiders at all.
    ///
    /// @throws ProblemException `not-found` when they lack the permission in this organization
    public void requireVisible(Permission permission, UUID organizationId) {
        if (!can(permission, organizationId)) {
            throw ProblemException.notFound();
        }
    }
}

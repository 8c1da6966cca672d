package io.palco.platform.security;

import io.palco.contracts.security.Permission;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is behind the request, as the access token describes them. A controller declares a
/// parameter of
/// this type, or an `Optional` of it where signing in is optional.
///
/// @param id                       of the user, or of the API client
/// @param kind                     a person, or another system
/// @param permissions              what they may do on the whole platform
/// @param organizationPermissions  what they may do in each organization they belong to
/// @param signIn                   how and when they proved who they are
public record CurrentUser(
        UUID id,
        Kind kind,
        String name,
        String email,
        Locale locale,
        Set<Permission> permissions,
        Map<UUID, Set<Permission>> organizationPermissions,
        SignIn signIn) {

    /// Who is behind the request that this thread serves; absent when nobody is signed in, or
    /// there is no request.
    public static Optional<CurrentUser> ofThisRequest() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PalcoAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }

    public enum Kind {
        /// Somebody with an account.
        PERSON,
        /// An API client: another system with permissions of one organization, and nothing of a
        /// person's own.
        CLIENT
    }

    /// @param sessionId of the family of refresh tokens; API clients have none
    /// @param tokenId   the token's `jti`
    /// @param at        when they last proved who they are, with every factor they have
    /// @param methods   how (RFC 8176): `pwd`, `otp`, `hwk`, and `mfa` when it was more than
    ///   one factor
    public record SignIn(@Nullable UUID sessionId, String tokenId, Instant at, Set<String> methods) {

        /// Whether more than a password stands behind it.
        public boolean hasSecondFactor() {
            return methods.contains("mfa");
        }
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

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

    /// For which organization they make something: the one they name, or the only one in which
    /// they hold the permission.
    ///
    /// @throws ProblemException 422 when they name none and have several to choose from, or
    ///   name one in which they do
    ///   not hold the permission
    public UUID organizationFor(Permission permission, @Nullable UUID named) {
        var theirs = organizationsWith(permission);
        if (named == null && theirs.size() == 1) {
            return theirs.iterator().next();
        }
        if (named != null && theirs.contains(named)) {
            return named;
        }
        throw ProblemException.invalid(FieldProblem.of(
                "organizationId",
                "Choose an organization in which you may do this.",
                "Escolha uma organização em que você possa fazer isto."));
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

package io.palco.identity.account.web;

import io.palco.identity.account.UserStatus;
import io.palco.identity.account.UserView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user as administrators see them. `roles` are those that they give and take: of the platform, and built-in ones
/// in the default organization.
record UserResponse(
        UUID id,
        String email,
        String name,
        @Schema(allowableValues = {"pt-BR", "en"}) String locale,
        boolean emailVerified,
        UserStatus status,
        List<String> roles,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastLoginAt) {

    static UserResponse of(UserView user) {
        return new UserResponse(
                user.id(),
                user.email(),
                user.name(),
                user.locale(),
                user.emailVerified(),
                user.status(),
                user.roles(),
                user.version(),
                user.createdAt(),
                user.updatedAt(),
                user.lastLoginAt());
    }
}

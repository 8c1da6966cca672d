package io.palco.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A user with the names of the roles that administrators give and take: those of the platform, and the built-in ones
/// in the default organization. What they are in other organizations is those organizations' business.
public record UserView(
        UUID id,
        String email,
        String name,
        String nameKey,
        String locale,
        boolean emailVerified,
        UserStatus status,
        List<String> roles,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastLoginAt) {}

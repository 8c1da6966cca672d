package io.palco.identity.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever signed in with the old password is no longer trusted.
///
/// @param keptSession the one session that goes on, because its owner set the new password in it
public record PasswordReplaced(UUID userId, @Nullable UUID keptSession) {}

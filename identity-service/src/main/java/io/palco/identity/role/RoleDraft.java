package io.palco.identity.role;

import io.palco.contracts.security.Permission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a role is to be; what is absent stays.
public record RoleDraft(@Nullable String name, @Nullable Set<Permission> permissions) {}

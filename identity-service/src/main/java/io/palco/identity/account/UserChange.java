package io.palco.identity.account;

import io.palco.identity.role.BuiltInRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to change about a user; what is absent stays.
///
/// @param roles all roles they are to have afterwards
public record UserChange(
        @Nullable String name,
        @Nullable String locale,
        @Nullable UserStatus status,
        @Nullable Set<String> roles) {

    /// What users may change about themselves.
    public static UserChange ofOneself(@Nullable String name, @Nullable String locale) {
        return new UserChange(name, locale, null, null);
    }

    boolean touchesAccount() {
        return name != null || locale != null || status != null;
    }

    boolean mayCostAnOwner() {
        return status == UserStatus.DEACTIVATED || (roles != null && !roles.contains(BuiltInRole.OWNER.name()));
    }

    boolean mayCostAnAdministrator() {
        return status == UserStatus.DEACTIVATED || (roles != null && !roles.contains(BuiltInRole.ADMIN.name()));
    }
}

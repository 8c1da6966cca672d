package io.palco.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which users are looked for; what is absent does not restrict.
///
/// @param text        anywhere in name or e-mail, whatever its case and accents
/// @param email       exactly
/// @param role        the name of a role they hold
/// @param createdFrom inclusive
/// @param createdTo   exclusive
public record UserFilter(
        @Nullable String text,
        @Nullable String email,
        @Nullable String role,
        @Nullable UserStatus status,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public UserFilter {
        text = blankToNull(text);
        email = blankToNull(email);
        role = blankToNull(role);
        createdFrom = clamped(createdFrom);
        createdTo = clamped(createdTo);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || SearchText.of(value).isEmpty() ? null : value;
    }

    /// Java's instants reach farther than the database's.
    private static @Nullable Instant clamped(@Nullable Instant time) {
        if (time == null || time.isBefore(EARLIEST)) {
            return time == null ? null : EARLIEST;
        }
        return time.isAfter(LATEST) ? LATEST : time;
    }
}

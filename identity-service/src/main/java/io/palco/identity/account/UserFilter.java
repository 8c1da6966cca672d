package io.palco.identity.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which users are looked for; what is absent does not restrict.
///
/// @param text           anywhere in name or e-mail, whatever its case and accents; with one or two characters, at
///                       the beginning of the name
/// @param email          exactly
/// @param role           the name of a role they hold, in `organizationId` if that is given
/// @param organizationId which they belong to
/// @param created        when they signed up
/// @param lastLogin      when they last signed in; before a moment includes never
public record UserFilter(
        @Nullable String text,
        @Nullable String email,
        @Nullable String role,
        @Nullable UUID organizationId,
        @Nullable UserStatus status,
        TimeRange created,
        TimeRange lastLogin) {

    public UserFilter {
        text = blankToNull(text);
        email = blankToNull(email);
        role = blankToNull(role);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || SearchText.of(value).isEmpty() ? null : value;
    }

    /// A stretch of time, open where an end is absent.
    ///
    /// @param from inclusive
    /// @param to   exclusive
    public record TimeRange(
            @Nullable Instant from, @Nullable Instant to) {

        public static final TimeRange ANY = new TimeRange(null, null);

        private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        public TimeRange {
            from = clamped(from);
            to = clamped(to);
        }

        /// Java's instants reach farther than the database's.
        private static @Nullable Instant clamped(@Nullable Instant time) {
            if (time == null || time.isBefore(EARLIEST)) {
                return time == null ? null : EARLIEST;
            }
            return time.isAfter(LATEST) ? LATEST : time;
        }
    }
}

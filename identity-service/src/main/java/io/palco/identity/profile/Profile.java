package io.palco.identity.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody says about themselves.
///
/// @param timeZone IANA name
/// @param photoId  of the current photo
public record Profile(
        @Nullable String timeZone,
        @Nullable String biography,
        List<Link> links,
        @Nullable UUID photoId) {

    public Profile {
        links = List.copyOf(links);
    }

    /// Where else they are found.
    ///
    /// @param url begins with `https://`
    public record Link(Kind kind, String url) {

        /// Which of the well-known places it is; only for the icon beside it.
        public enum Kind {
            WEBSITE,
            INSTAGRAM,
            LINKEDIN,
            X,
            YOUTUBE,
            FACEBOOK,
            GITHUB,
            OTHER
        }
    }
}

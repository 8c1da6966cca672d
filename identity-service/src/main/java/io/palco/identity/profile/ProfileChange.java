package io.palco.identity.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to change; what is absent stays, an empty text takes away.
///
/// @param links all links there are to be afterwards
public record ProfileChange(
        @Nullable String timeZone,
        @Nullable String biography,
        @Nullable List<Profile.Link> links) {

    boolean isEmpty() {
        return timeZone == null && biography == null && links == null;
    }
}

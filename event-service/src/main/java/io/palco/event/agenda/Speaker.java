package io.palco.event.agenda;

import io.palco.event.files.Picture;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks at an organization's events.
///
/// @param headline  what they are, in a line
/// @param email     how the organizer reaches them; never shown to others
/// @param links     each begins with `https://`
public record Speaker(
        UUID id,
        UUID organizationId,
        String name,
        String headline,
        String biography,
        @Nullable String email,
        List<String> links,
        @Nullable Picture photo,
        long version) {

    /// As everybody may see them.
    public Speaker withoutAddress() {
        return new Speaker(id, organizationId, name, headline, biography, null, links, photo, version);
    }

    /// What an organizer says of a speaker.
    public record Details(
            String name,
            String headline,
            String biography,
            @Nullable String email,
            List<String> links) {

        public Details {
            links = List.copyOf(links);
        }
    }
}

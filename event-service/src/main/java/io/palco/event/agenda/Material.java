package io.palco.event.agenda;

import io.palco.event.media.Audience;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to read or watch about a session.
///
/// @param url         a link; absent for a file. What the reader may not have has neither
/// @param name        of the file; absent for a link
/// @param contentType of the file
/// @param locked      whether it is for attendees and the reader is none of them
public record Material(
        UUID id,
        String title,
        @Nullable String url,
        @Nullable String name,
        @Nullable String contentType,
        Audience audience,
        boolean locked) {

    Material lockedUp() {
        return new Material(id, title, null, null, null, audience, true);
    }
}

package io.palco.event.agenda;

import io.palco.event.files.Picture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as it is shown.
///
/// @param capacity  places of its own; absent when it has as many as the event
/// @param available places left of these
/// @param materials how many there are to read or watch
/// @param picked    whether it is in the caller's own agenda; absent for those who have none
public record SessionView(
        UUID id,
        UUID eventId,
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        @Nullable Track track,
        @Nullable String room,
        @Nullable Integer capacity,
        @Nullable Integer available,
        List<SpeakerSummary> speakers,
        int materials,
        @Nullable Boolean picked,
        long version) {

    SessionView with(List<SpeakerSummary> speaking) {
        return new SessionView(
                id,
                eventId,
                title,
                description,
                startsAt,
                endsAt,
                track,
                room,
                capacity,
                available,
                speaking,
                materials,
                picked,
                version);
    }

    /// A strand of the agenda.
    ///
    /// @param color as `#rrggbb`
    public record Track(UUID id, String name, String color) {}

    /// Who speaks; the rest is on their own page.
    public record SpeakerSummary(
            UUID id, String name, String headline, @Nullable Picture photo) {}
}

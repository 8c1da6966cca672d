package io.palco.event.agenda.web;

import io.palco.event.agenda.SessionDetails;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session as an organizer writes it.
///
/// @param capacity places of its own; absent when it has as many as the event
record SessionRequest(
        @NotNull @HasText @Size(max = 200) @OneLine String title,
        @Size(max = 5000) @Lines @Nullable String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable UUID trackId,
        @Size(max = 120) @OneLine @Nullable String room,
        @Min(1) @Max(1_000_000) @Nullable Integer capacity,
        @Size(max = 20) @Nullable List<@NotNull UUID> speakerIds) {

    SessionDetails toDetails() {
        return new SessionDetails(
                title.strip(),
                description == null ? "" : description,
                startsAt,
                endsAt,
                trackId,
                room == null || room.isBlank() ? null : room.strip(),
                capacity,
                speakerIds == null ? List.of() : speakerIds.stream().distinct().toList());
    }
}

package io.palco.event.agenda;

import io.palco.event.catalog.EventState;
import io.palco.platform.web.problem.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an organizer says of a session.
///
/// @param capacity   places, 1 to 1,000,000; `null` for as many as the event has
/// @param speakerIds in the order in which they are shown
public record SessionDetails(
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID trackId,
        @Nullable String room,
        @Nullable Integer capacity,
        List<UUID> speakerIds) {

    public SessionDetails {
        speakerIds = List.copyOf(speakerIds);
    }

    /// The rules between fields, and between the session and its event.
    List<FieldProblem> brokenRules(EventState event) {
        var broken = new ArrayList<FieldProblem>();
        if (!endsAt.isAfter(startsAt)) {
            broken.add(FieldProblem.of(
                    "endsAt", "The session must end after it starts.", "A sessão deve terminar depois de começar."));
        }
        if (startsAt.isBefore(event.details().startsAt())) {
            broken.add(FieldProblem.of(
                    "startsAt",
                    "The session must not start before the event.",
                    "A sessão não pode começar antes do evento."));
        }
        if (endsAt.isAfter(event.details().endsAt())) {
            broken.add(FieldProblem.of(
                    "endsAt",
                    "The session must not end after the event.",
                    "A sessão não pode terminar depois do evento."));
        }
        return broken;
    }
}

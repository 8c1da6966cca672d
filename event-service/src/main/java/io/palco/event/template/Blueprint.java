package io.palco.event.template;

import io.palco.event.catalog.EventDetails;
import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What an event was when it was copied or saved.
///
/// @param details with the times of then; only the distances count
/// @param chosen  which parts shall be taken along
/// @param saved   those of them that this service keeps and that the event had
record Blueprint(EventDetails details, Set<EventPart.Name> chosen, Map<EventPart.Name, JsonNode> saved) {

    Blueprint {
        chosen = Set.copyOf(chosen);
        saved = Map.copyOf(saved);
    }

    /// How long the event lasts, by the clock on the wall.
    Duration length() {
        return WallClock.offset(details, details.endsAt());
    }

    /// What the event says when it takes place at another time.
    ///
    /// @param title without one, that of then
    EventDetails at(Instant startsAt, @Nullable String title) {
        var moved = details.copied(title == null ? details.title() : title, chosen.contains(EventPart.Name.TEXTS))
                .at(
                        startsAt,
                        startsAt.plus(Duration.between(details.startsAt(), details.endsAt())),
                        details.timeZone());
        return moved.at(
                startsAt, WallClock.Span.at(moved, Duration.ZERO, length()).endsAt(), details.timeZone());
    }
}

package io.palco.contracts.event;

import io.palco.contracts.Contract;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By which seats an event sells, as of `revision`: all of them, each time. Without a seat map nobody chooses a seat.
@Contract(exchange = "palco.event", type = "seating.changed.v1")
public record SeatingChangedV1(
        UUID eventId,
        UUID organizationId,
        @Nullable UUID seatMapId,
        List<String> seats,
        List<Area> areas,
        long revision) {

    /// Where one stands, or sits as one likes.
    public record Area(String id, String name, int capacity) {}
}

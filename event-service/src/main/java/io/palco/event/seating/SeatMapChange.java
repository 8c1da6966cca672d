package io.palco.event.seating;

import java.util.UUID;

/// What was done to a seat map, told inside the transaction in which it was done.
public record SeatMapChange(Action action, UUID id, UUID organizationId, String name) {

    public enum Action {
        CREATED,
        CHANGED,
        DELETED
    }
}

package io.palco.event.resource;

/// What kind of thing can be booked.
public enum ResourceKind {
    /// A venue's room.
    ROOM,
    /// Things that are counted: chairs, microphones.
    EQUIPMENT,
    /// Meals for so many heads.
    CATERING,
    /// Somebody who works.
    STAFF;

    /// Whether there is only one, which nobody can share.
    public boolean isSingle() {
        return this == ROOM || this == STAFF;
    }
}

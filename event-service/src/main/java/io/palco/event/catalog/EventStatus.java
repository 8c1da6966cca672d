package io.palco.event.catalog;

/// The life of an event: `DRAFT → PUBLISHED → (CANCELLED or COMPLETED)`.
public enum EventStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    COMPLETED;

    boolean canBecome(EventStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == CANCELLED || next == COMPLETED;
            case CANCELLED, COMPLETED -> false;
        };
    }

    /// Whether what the event says of itself may still change.
    boolean isEditable() {
        return this == DRAFT || this == PUBLISHED;
    }

    /// Whether everybody may see it. A draft is its organization's own affair.
    public boolean isPublic() {
        return this != DRAFT;
    }
}

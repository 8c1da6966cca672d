package io.palco.registration.terms;

/// The status of an event as event-service tells it; `DELETED` is what remains of a draft that was
/// thrown away.
public enum EventTermsStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    COMPLETED,
    DELETED;

    /// Whether people outside the organization know of it.
    public boolean isPublic() {
        return this == PUBLISHED || this == CANCELLED || this == COMPLETED;
    }
}

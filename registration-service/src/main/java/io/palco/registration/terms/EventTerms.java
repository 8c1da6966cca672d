package io.palco.registration.terms;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as far as its registrations go, at one version.
public record EventTerms(
        UUID eventId,
        UUID organizationId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Place location,
        EventTermsStatus status,
        int capacity,
        long version) {

    /// Where it takes place; coordinates in WGS 84 degrees.
    public record Place(
            String name,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /// Whether places may be taken at this time.
    public boolean isOpenAt(Instant now) {
        return status == EventTermsStatus.PUBLISHED && endsAt.isAfter(now);
    }
}

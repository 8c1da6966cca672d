package io.palco.event.resource;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has what when, as it is shown.
///
/// @param quantity     how many of it, or heads
/// @param setupMinutes before the time, in which it is not free either
public record BookingView(
        UUID id,
        UUID resourceId,
        String resourceName,
        ResourceKind kind,
        UUID organizationId,
        UUID eventId,
        String eventTitle,
        int quantity,
        Instant startsAt,
        Instant endsAt,
        int setupMinutes,
        int teardownMinutes,
        @Nullable String menu,
        long version) {

    Span span() {
        return new Span(startsAt, endsAt);
    }

    Span occupied() {
        return span().widened(setupMinutes, teardownMinutes);
    }
}

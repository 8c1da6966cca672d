package io.palco.contracts.registration;

import io.palco.contracts.event.EventSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a ticket says of its event, as registration-service knew it when the message was written. `version` is the
/// event's; messages from before it was told have none.
public record EventSummary(
        String title,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventSnapshot.Location location,
        @Nullable Long version) {}

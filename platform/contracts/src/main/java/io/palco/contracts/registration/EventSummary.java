package io.palco.contracts.registration;

import io.palco.contracts.event.EventSnapshot;
import java.time.Instant;

/// What a ticket says of its event, as registration-service knew it when the message was written.
public record EventSummary(
        String title, Instant startsAt, Instant endsAt, String timeZone, EventSnapshot.Location location) {}

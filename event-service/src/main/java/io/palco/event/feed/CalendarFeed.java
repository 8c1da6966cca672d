package io.palco.event.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A secret address of somebody's calendar, without its secret.
///
/// @param label      by which its owner knows it
/// @param lastReadAt when a calendar last asked for it, to the hour
public record CalendarFeed(
        UUID id, String label, Instant createdAt, @Nullable Instant lastReadAt) {}

package io.palco.event.catalog;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which events a list shall hold.
///
/// @param organizations    only those of these organizations; `null` for all
/// @param statuses         only those in one of these
/// @param text             words to be found in title, place or description, whatever their case and
///   accents
/// @param endsAfter        only those that end after this
/// @param startsBefore     only those that start before this
public record EventFilter(
        @Nullable Set<UUID> organizations,
        Set<EventStatus> statuses,
        @Nullable String text,
        @Nullable Instant endsAfter,
        @Nullable Instant startsBefore) {}

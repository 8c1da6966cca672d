package io.palco.event.resource;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and how much somebody wants something; what is absent comes from the event and the resource.
///
/// @param quantity how many of it, or heads
/// @param menu     the name of one of the caterer's menus
public record BookingTerms(
        int quantity,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer setupMinutes,
        @Nullable Integer teardownMinutes,
        @Nullable String menu) {}

package io.palco.event.seating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By which plan an event sells, told inside the transaction in which that changed.
///
/// @param seatMap  none when it no longer sells by a plan
/// @param revision grows with every change
public record EventSeating(
        UUID eventId, UUID organizationId, @Nullable SeatMapView seatMap, long revision) {}

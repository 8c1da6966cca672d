package io.palco.event.catalog;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody threw the draft of one date of a series away; the series leaves that date out from now on.
public record OccurrenceDropped(UUID seriesId, LocalDate recurrenceId) {}

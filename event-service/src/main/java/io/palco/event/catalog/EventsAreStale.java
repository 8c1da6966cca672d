package io.palco.event.catalog;

/// Something that lists of events show has changed without the event itself changing: its cover, say. Published inside
/// the transaction of the change.
public record EventsAreStale() {}

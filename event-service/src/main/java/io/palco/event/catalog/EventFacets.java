package io.palco.event.catalog;

import java.util.List;

/// How many events each further filter would leave. The counts of one kind ignore the filter of that kind, so that
/// another value can be chosen.
///
/// @param categories the most frequent ones
/// @param cities     the most frequent ones
/// @param isComplete false when there are so many events that only the soonest were counted
public record EventFacets(List<Count> categories, List<Count> cities, long free, long paid, boolean isComplete) {

    public record Count(String value, long count) {}
}

package io.palco.event.series;

import io.palco.event.catalog.EventDetails;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A change made at one occurrence that shall hold for more than that one.
///
/// @param scope   for how many
/// @param date    the occurrence's date in the rule
/// @param details what the occurrence shall say; new times move the others as far
/// @param rule    a new rule; the one there is, when absent
/// @param exdates all dates left out from now on; those there are, when absent
public record SeriesEdit(
        Scope scope,
        LocalDate date,
        UnaryOperator<EventDetails> details,
        @Nullable String rule,
        @Nullable Set<LocalDate> exdates) {

    /// How far a change reaches.
    public enum Scope {
        /// All that are still to come.
        ALL,
        /// This one and those after it, which become a series of their own.
        FOLLOWING
    }
}

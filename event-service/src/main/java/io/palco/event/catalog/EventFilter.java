package io.palco.event.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which events a list shall hold.
///
/// @param organizations    only those of these organizations; `null` for all
/// @param statuses         only those in one of these
/// @param text             words to be found in title, categories, place or description, in whichever form,
///   case and accents, or a part of them as it stands there
/// @param endsAfter        only those that end after this
/// @param startsBefore     only those that start before this
/// @param categories       only those in one of these; empty for all
/// @param city             only those in this city, whatever its case and accents
/// @param price            only free ones, or only those that cost something
/// @param near             only those around a point
public record EventFilter(
        @Nullable Set<UUID> organizations,
        Set<EventStatus> statuses,
        @Nullable String text,
        @Nullable Instant endsAfter,
        @Nullable Instant startsBefore,
        List<String> categories,
        @Nullable String city,
        @Nullable PriceKind price,
        @Nullable Near near) {

    public enum PriceKind {
        /// There are places that cost nothing.
        FREE,
        /// There are places that cost something.
        PAID
    }

    public EventFilter {
        categories = List.copyOf(categories);
    }

    EventFilter withoutCategories() {
        return new EventFilter(organizations, statuses, text, endsAfter, startsBefore, List.of(), city, price, near);
    }

    EventFilter withoutCity() {
        return new EventFilter(organizations, statuses, text, endsAfter, startsBefore, categories, null, price, near);
    }

    EventFilter withoutPrice() {
        return new EventFilter(organizations, statuses, text, endsAfter, startsBefore, categories, city, null, near);
    }
}

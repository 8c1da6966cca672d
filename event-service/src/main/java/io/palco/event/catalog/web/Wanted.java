package io.palco.event.catalog.web;

import io.palco.event.catalog.EventFilter;
import io.palco.event.catalog.EventFilter.PriceKind;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.Near;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody looks for, as the address of the request says it; lists and the calendar take the same.
public record Wanted(
        @Nullable String q,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable List<String> categories,
        @Nullable String city,
        @Nullable PriceKind price,
        @Nullable String near,
        int radius) {

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,10})?),(-?\\d{1,3}(?:\\.\\d{1,10})?)");
    private static final double METRES = 1000;

    /// @param endsAfter only events that end after this
    /// @throws ProblemException when `near` is no point on the earth
    public EventFilter among(
            @Nullable Set<UUID> organizations, Set<EventStatus> statuses, @Nullable Instant endsAfter) {
        return new EventFilter(
                organizations,
                statuses,
                textOf(q),
                endsAfter,
                to,
                categories == null
                        ? List.of()
                        : categories.stream()
                                .map(category -> category.strip().toLowerCase(Locale.ROOT))
                                .toList(),
                textOf(city),
                price,
                around());
    }

    private static @Nullable String textOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private @Nullable Near around() {
        if (near == null || near.isBlank()) {
            return null;
        }
        var point = POINT.matcher(near.strip());
        if (point.matches()) {
            var latitude = Double.parseDouble(point.group(1));
            var longitude = Double.parseDouble(point.group(2));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Near(latitude, longitude, radius * METRES);
            }
        }
        throw ProblemException.invalid(FieldProblem.of(
                "near",
                "Give latitude and longitude in degrees, for example -23.55,-46.63.",
                "Informe latitude e longitude em graus, por exemplo -23.55,-46.63."));
    }
}

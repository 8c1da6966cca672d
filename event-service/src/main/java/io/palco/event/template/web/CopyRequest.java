package io.palco.event.template.web;

import io.palco.event.catalog.EventPart;
import io.palco.event.template.CopyEvent;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When the copy takes place.
///
/// @param title without one, as before
/// @param parts what to take along; without it, everything
record CopyRequest(
        @NotNull Instant startsAt,
        @Size(max = 200) @HasText @OneLine @Nullable String title,
        @Nullable Set<EventPart.@NotNull Name> parts) {

    CopyEvent.Wish toWish() {
        return new CopyEvent.Wish(startsAt, title == null ? null : title.strip());
    }

    Set<EventPart.Name> chosen() {
        return chosen(parts);
    }

    static Set<EventPart.Name> chosen(@Nullable Set<EventPart.Name> parts) {
        return parts == null ? EnumSet.allOf(EventPart.Name.class) : parts;
    }
}

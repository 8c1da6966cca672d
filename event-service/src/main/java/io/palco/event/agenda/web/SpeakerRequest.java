package io.palco.event.agenda.web;

import io.palco.event.agenda.Speaker;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.MailAddress;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A speaker as an organizer writes them.
///
/// @param organizationId whose speaker; without it, the only organization in which the caller
///   may manage events. Counts
///   only when a speaker is added
/// @param email          never shown to others
record SpeakerRequest(
        @NotNull @HasText @Size(max = 120) @OneLine String name,
        @Size(max = 160) @OneLine @Nullable String headline,
        @Size(max = 5000) @Lines @Nullable String biography,
        @MailAddress @Nullable String email,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 300) @Pattern(regexp = "https://[^\\s\"<>]+") String> links,
        @Nullable UUID organizationId) {

    Speaker.Details toDetails() {
        return new Speaker.Details(
                name.strip(),
                headline == null ? "" : headline.strip(),
                biography == null ? "" : biography,
                email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT),
                links == null ? List.of() : links.stream().distinct().toList());
    }
}

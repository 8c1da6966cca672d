package io.palco.identity.account.web;

import io.palco.identity.profile.Profile.Link;
import io.palco.identity.profile.ProfileChange;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What users may change about themselves; what is absent stays, an empty biography or time zone takes it away.
///
/// @param timeZone IANA name, for example `America/Sao_Paulo`
/// @param links    replace all there were
record ChangeMeRequest(
        @Size(min = 1, max = 100) @OneLine @Nullable String name,

        @Schema(allowableValues = {"pt-BR", "en"}) @Pattern(regexp = "pt-BR|en", message = "{palco.locale}") @Nullable
        String locale,

        @Size(max = 64) @KnownTimeZone @Nullable String timeZone,
        @Size(max = 2000) @Lines @Nullable String biography,

        @Size(max = 10) @Nullable List<@NotNull @Valid LinkRequest> links) {

    ChangeMeRequest {
        name = name == null ? null : name.strip();
        biography = biography == null ? null : biography.strip();
    }

    /// Where else one is found.
    record LinkRequest(
            @NotNull Link.Kind kind,

            @NotNull
            @Size(max = 300)
            @Pattern(
                    regexp = "https://[^\\s\\p{C}/?#@]+\\.[^\\s\\p{C}/?#@]+([/?#][^\\s\\p{C}]*)?",
                    message = "{palco.link}")
            String url) {}

    ProfileChange toProfileChange() {
        var all = links == null
                ? null
                : links.stream().map(link -> new Link(link.kind(), link.url())).toList();
        return new ProfileChange(timeZone, biography, all);
    }
}

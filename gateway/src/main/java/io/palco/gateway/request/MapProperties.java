package io.palco.gateway.request;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Whose servers the map may ask for tiles: those of the operator's settings and nobody else's.
///
/// @param tileUrl  of raster tiles, as event-service tells the application
/// @param styleUrl of a style, likewise
/// @param origins  of whatever else a style asks for: glyphs, sprites, vector tiles
@Validated
@ConfigurationProperties("palco.gateway.map")
record MapProperties(
        @Nullable String tileUrl,
        @Nullable String styleUrl,
        @NotNull @DefaultValue List<@jakarta.validation.constraints.Pattern(regexp = ORIGIN + "|") String> origins) {

    private static final String ORIGIN = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?";
    private static final Pattern BEGINNING = Pattern.compile(ORIGIN + "(?=/|$)");

    /// Scheme, host and port of each, as a content security policy names them.
    SequencedSet<String> allowed() {
        var allowed = new LinkedHashSet<String>();
        Stream.concat(Stream.of(tileUrl == null ? "" : tileUrl, styleUrl == null ? "" : styleUrl), origins.stream())
                .map(BEGINNING::matcher)
                .filter(Matcher::lookingAt)
                .forEach(found -> allowed.add(found.group()));
        return allowed;
    }
}

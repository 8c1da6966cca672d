package io.palco.event.feed.web;

import io.palco.platform.calendar.CalendarText;
import io.palco.platform.security.SecretToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Calendars as answers. The `ETag` is that of the text, so whoever has it gets 304 and no body.
final class CalendarAnswers {

    static final String TEXT = CalendarText.MEDIA_TYPE + ";charset=UTF-8";

    /// Calendars ask every quarter of an hour at most often.
    static final Duration FRESH = Duration.ofMinutes(15);

    private CalendarAnswers() {}

    static ResponseEntity.BodyBuilder headers(String text, CacheControl caching) {
        var hash = HexFormat.of().formatHex(SecretToken.sha256(text), 0, 16);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(CalendarText.MEDIA_TYPE), StandardCharsets.UTF_8))
                .eTag('"' + hash + '"')
                .cacheControl(caching);
    }
}

package io.palco.gateway.request;

import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// A request's path as the log may have it: not without end, and without the key of a secret calendar address.
final class LoggedPath {

    private static final Pattern SECRET_CALENDAR = Pattern.compile("(/calendar-feeds/)[^/]{20,}(\\.ics)$");
    private static final int LONGEST = 200;

    private LoggedPath() {}

    static String of(ServerHttpRequest request) {
        return of(request.getURI().getRawPath());
    }

    static String of(String path) {
        var open = SECRET_CALENDAR.matcher(path).replaceFirst("$1…$2");
        return open.length() > LONGEST ? open.substring(0, LONGEST) + "…" : open;
    }
}

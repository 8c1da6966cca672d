package io.palco.event.promotion;

import java.util.regex.Pattern;

/// Who comes, only to tell visits from repetitions and from machines; it is never written anywhere.
///
/// @param address   where the request comes from
/// @param userAgent what the browser says it is
public record Visitor(String address, String userAgent) {

    private static final Pattern MACHINE = Pattern.compile(
            "bot|crawl|spider|slurp|preview|externalhit|facebookcatalog|whatsapp/|headless|lighthouse|monitor|curl/"
                    + "|wget/|python|java/|okhttp|go-http|node-fetch|axios",
            Pattern.CASE_INSENSITIVE);

    boolean isMachine() {
        return userAgent.isBlank() || MACHINE.matcher(userAgent).find();
    }
}

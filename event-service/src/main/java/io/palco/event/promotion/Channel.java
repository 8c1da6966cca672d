package io.palco.event.promotion;

import java.util.Locale;
import java.util.Map;

/// By which way somebody came to an event's page.
public enum Channel {
    DIRECT,
    WHATSAPP,
    X,
    LINKEDIN,
    FACEBOOK,
    INSTAGRAM,
    TELEGRAM,
    EMAIL,
    LINK,
    QR,
    EMBED,
    CALENDAR,
    OTHER;

    private static final Map<String, Channel> OTHER_NAMES = Map.of(
            "twitter", X,
            "t.co", X,
            "mail", EMAIL,
            "e-mail", EMAIL,
            "newsletter", EMAIL,
            "copy", LINK,
            "ig", INSTAGRAM,
            "fb", FACEBOOK);

    /// What a link's `utm_source` says; none means that nobody knows.
    public static Channel ofSource(String source) {
        var name = source.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return DIRECT;
        }
        var known = OTHER_NAMES.get(name);
        if (known != null) {
            return known;
        }
        for (var channel : values()) {
            if (channel.name().equalsIgnoreCase(name)) {
                return channel;
            }
        }
        return OTHER;
    }
}

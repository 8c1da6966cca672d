package io.palco.gateway.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as event-service shows it to everybody; only what pages say of it.
record PublicEvent(
        UUID id,
        @Nullable String organizationName,
        String title,
        @Nullable String description,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Location location,
        @Nullable String onlineUrl,
        int available,
        @Nullable PriceRange price,
        @Nullable Cover cover,
        String status) {

    record Location(
            String name,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    record Money(long amount, String currency) {}

    record PriceRange(Money from, Money to) {}

    record Cover(Picture picture, AltText alt) {}

    record Picture(UUID id, int width, int height, String url) {}

    record AltText(String pt, String en) {}

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    boolean isOpen() {
        return "PUBLISHED".equals(status);
    }

    boolean isFree() {
        return price == null || price.to().amount() == 0;
    }

    /// The beginning of the description on one line, as previews show it.
    String summary(int length) {
        var text =
                (description == null ? "" : description).replaceAll("\\s+", " ").strip();
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, length - 1));
        var space = cut.lastIndexOf(' ');
        return (space > length / 2 ? cut.substring(0, space) : cut) + "…";
    }
}

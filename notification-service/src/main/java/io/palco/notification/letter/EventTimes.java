package io.palco.notification.letter;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Writes when an event is, by the clocks of the place where it is.
final class EventTimes {

    private EventTimes() {}

    /// For example "Saturday, May 4, 2030, 12:00 PM – 2:00 PM (Brasilia Standard Time)"; with both dates when
    /// it ends on another day.
    static String describe(MailContent.Event event, Locale language) {
        var zone = zone(event.timeZone());
        var start = event.startsAt().atZone(zone);
        var end = event.endsAt().atZone(zone);
        var last = start.toLocalDate().equals(end.toLocalDate()) ? time(end, language) : moment(end, language);
        return "%s – %s (%s)".formatted(moment(start, language), last, zoneName(start, language));
    }

    private static String moment(ZonedDateTime moment, Locale language) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(moment);
        return date + ", " + time(moment, language);
    }

    static String time(ZonedDateTime moment, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(moment)
                .replace('\u202f', ' ');
    }

    private static String zoneName(ZonedDateTime moment, Locale language) {
        return DateTimeFormatter.ofPattern("zzzz", language).format(moment);
    }

    /// A zone this JDK does not know (its rules may be older than the event's) is told in UTC rather than not at all.
    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}

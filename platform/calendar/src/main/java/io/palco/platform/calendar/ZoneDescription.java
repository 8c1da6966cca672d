package io.palco.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// What a zone's clocks do around some entries, as a `VTIMEZONE`: every change by itself, taken from the time zone
/// database of the Java runtime, so that it says what we reckon with.
final class ZoneDescription {

    /// Far enough that there is a change before and after in every zone that has any regularly.
    private static final Duration AROUND = Duration.ofDays(370);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private ZoneDescription() {}

    static void write(ContentLines lines, ZoneId zone, Instant earliest, Instant latest) {
        var rules = zone.getRules();
        var from = earliest.minus(AROUND);
        var until = latest.plus(AROUND);
        lines.add("BEGIN:VTIMEZONE").add("TZID:" + zone.getId());
        var before = rules.getOffset(from);
        var first = rules.nextTransition(from);
        // A zone that stays at one offset has only standard time, whatever it is called there.
        var summer = first != null && first.getInstant().isBefore(until) && rules.isDaylightSavings(from);
        write(lines, summer, LocalDateTime.ofInstant(from, before).withNano(0), before, before);
        for (var next = first;
                next != null && next.getInstant().isBefore(until);
                next = rules.nextTransition(next.getInstant())) {
            write(
                    lines,
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter());
        }
        lines.add("END:VTIMEZONE");
    }

    private static void write(
            ContentLines lines, boolean summer, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        var kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + kind)
                .add("DTSTART:" + LOCAL.format(start))
                .add("TZOFFSETFROM:" + offset(before))
                .add("TZOFFSETTO:" + offset(after))
                .add("END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        var text = offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
        return text;
    }
}
